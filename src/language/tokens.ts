import type { Block } from '../article/types';
import type { Lexicon } from './lexicon';

/** A word or a single mark as the article spells it: one object for each spelling. `"Clinton's"` is two tokens: the name and `'s`. */
export interface Token {
  text: string;
  /** `text` in lower case, for words; the mark itself otherwise. */
  lower: string;
  /** The number of `lower` in its vocabulary. */
  id: number;
  word: boolean;
  /** Begins with a capital letter. */
  upper: boolean;
  /** The `'s` of an owner, or a lone apostrophe. */
  clitic: boolean;
  /** How many words it stands for: in scripts without spaces a run of characters is many. */
  words: number;
  /** What the word can be (`IS` of the lexicon). */
  bits: number;
  /** A mark that may end a sentence. */
  stop: boolean;
}

/** A text's tokens in order, without its spaces. A token ends at its start and its length. */
export interface Tokens {
  text: string;
  tokens: readonly Token[];
  /** Where each begins, in UTF-16 units. */
  starts: readonly number[];
  /** The `bits` of each. */
  bits: readonly number[];
  /** Indices of the marks that may end a sentence. */
  stops: readonly number[];
}

/** Letters, digits and combining marks. Above Latin-1 everything counts as a letter that is no known punctuation. */
const LETTERS = 'A-Za-z0-9_\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u05bd\\u05bf-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u0669\\u066b-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u200c\\u200d\\u2c00-\\u2fff\\u3005-\\u3007\\u3040-\\u30fa\\u30fc-\\ud7ff\\ue000-\\ufefe\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\ufff0-\\uffff';
const SPACES = ' \\n\\t\\r\\xa0\\u3000\\u2000-\\u200b\\u202f\\u2028\\ufeff';
/** Cuts a text into words with whatever may join them, spaces and single marks, which laid end to end give it back. */
const PIECES = new RegExp(`[${LETTERS}]+(?:[-\\u2010\\u2011.'’][${LETTERS}]+)*|[${SPACES}]+|[^]`, 'g');
const LETTER = new RegExp(`[${LETTERS}]`);
const SPACE = new RegExp(`[${SPACES}]`);
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const JOINTS = /[.'’]/;
const STOPS = '.!?…。！？؟۔।';

/** Whether a word may hold the UTF-16 unit; none is at `NaN`. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 0x80 && LETTER.test(String.fromCharCode(code));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

/** "'s" at `at`, with no letter behind it. */
const isOwners = (text: string, at: number): boolean => (text.charCodeAt(at + 1) | 32) === 115 && !isWordCode(text.charCodeAt(at + 2));

/** One past the end of the word that begins at `start`: joins "al-Thani", "O'Malley", "U.S.", "example.org". */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordCode(text.charCodeAt(at))) at++;
    const joint = text.charCodeAt(at);
    const single = at - start === 1 || text.charCodeAt(at - 2) === 46;
    if (!isWordCode(text.charCodeAt(at + 1))) return joint === 46 && single && isUpper(text.charAt(at - 1)) ? at + 1 : at;
    if (isApostrophe(joint)) {
      if (isOwners(text, at)) return at;
    } else if (joint === 46) {
      if (!single && isUpper(text.charAt(at + 1))) return at;
    } else if (joint !== 45 && joint !== 0x2010 && joint !== 0x2011) return at;
    at++;
  }
}

interface Found extends Tokens { tokens: Token[]; starts: number[]; bits: number[]; stops: number[] }

function add({ tokens, starts, bits, stops }: Found, token: Token, start: number): void {
  if (token.stop) stops.push(tokens.length);
  tokens.push(token);
  starts.push(start);
  bits.push(token.bits);
}

interface Spelling extends Token { space: boolean; /** Where it ends, and whether it is one token, depends on what stands around. */ joined: boolean }

/** The words of an article, a number for each in small letters. */
export class Vocabulary {
  private readonly spellings = new Map<string, Spelling>();
  private readonly ids = new Map<string, number>();
  /** By number: whether it was met without a capital. */
  private readonly small: boolean[] = [];
  constructor(private readonly lexicon: Lexicon) {}

  get size(): number { return this.small.length; }

  /** Whether the texts so far have a word without a capital too. */
  hasSmall(token: Token): boolean { return this.small[token.id] === true; }

  /** The words and marks of a text in order. Linear in the length of the text. */
  tokenise(text: string): Tokens {
    const found: Found = { text, tokens: [], starts: [], bits: [], stops: [] };
    const { spellings } = this;
    const { tokens, starts, bits, stops } = found;
    const pieces = text.match(PIECES) ?? [];
    let end = 0;
    for (let i = 0, start = 0; i < pieces.length; i++) {
      const piece = pieces[i] as string;
      const next = start + piece.length;
      if (start < end) {
        // the point of an initial was taken with it
        if (next > end) end = this.apart(end, next, found);
      } else if (piece !== ' ') {
        const spelling = spellings.get(piece) ?? this.spelt(piece);
        if (spelling.joined) end = this.apart(start, next, found);
        else if (!spelling.space) {
          if (spelling.stop) stops.push(tokens.length);
          tokens.push(spelling);
          starts.push(start);
          bits.push(spelling.bits);
        }
      }
      start = next;
    }
    return found;
  }

  /** Adds the tokens of a piece that joints may hold together; gives the end of the last. */
  private apart(from: number, to: number, found: Found): number {
    const { text } = found;
    let at = from, afterWord = false;
    while (at < to || (afterWord && isApostrophe(text.charCodeAt(at)) && isOwners(text, at))) {
      const code = text.charCodeAt(at);
      const end = isWordCode(code) ? wordEnd(text, at) : afterWord && isApostrophe(code) && isOwners(text, at) ? at + 2 : at + 1;
      const piece = text.slice(at, end);
      const spelling = this.spellings.get(piece) ?? this.spelt(piece);
      if (spelling.word && !spelling.upper) this.small[spelling.id] = true;
      add(found, spelling, at);
      afterWord = spelling.word;
      at = end;
    }
    return at;
  }

  private spelt(text: string): Spelling {
    const code = text.charCodeAt(0);
    const letter = isWordCode(code), apostrophe = isApostrophe(code);
    const word = letter || (apostrophe && text.length > 1);
    const lower = word ? text.toLowerCase() : text;
    const upper = word && isUpper(text);
    let id = this.ids.get(lower);
    if (id === undefined) {
      id = this.small.push(false) - 1;
      this.ids.set(lower, id);
    }
    const joined = letter && (text.length === 1 ? upper : JOINTS.test(text));
    if (word && !upper && !joined) this.small[id] = true;
    const spelling = {
      text, lower, id, word, upper, clitic: apostrophe, words: word && WITHOUT_SPACES.test(text) ? Math.ceil(text.length / 2) : 1,
      bits: word ? this.lexicon.bits(lower) : 0, stop: !word && STOPS.includes(text),
      space: !word && SPACE.test(text), joined,
    };
    this.spellings.set(text, spelling);
    return spelling;
  }
}

/** The tokens of an article's blocks, each block's made when first asked for. */
export class ArticleTokens {
  readonly vocabulary: Vocabulary;
  private readonly made: (Tokens | undefined)[] = [];
  constructor(private readonly blocks: readonly Block[], readonly lexicon: Lexicon) { this.vocabulary = new Vocabulary(lexicon); }

  of(block: number): Tokens {
    const text = this.blocks[block]?.text ?? '';
    const known = this.made[block];
    if (known && known.text === text) return known;
    return this.made[block] = this.vocabulary.tokenise(text);
  }
}

const remembered = new WeakMap<readonly Block[], ArticleTokens>();

/** The tokens of an article, shared by quotes and summary. */
export function tokensOf(blocks: readonly Block[], lexicon: Lexicon): ArticleTokens {
  const known = remembered.get(blocks);
  if (known && known.lexicon === lexicon) return known;
  const made = new ArticleTokens(blocks, lexicon);
  remembered.set(blocks, made);
  return made;
}
