import type { Block } from '../article/types';

/** A word or a single mark of a text. `"Clinton's"` is two tokens: the name and `'s`. */
export interface Token {
  text: string;
  /** `text` in lower case, for words; the mark itself otherwise. */
  lower: string;
  start: number;
  end: number;
  word: boolean;
  /** Begins with a capital letter. */
  upper: boolean;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);

/** Letters, digits and combining marks. Above Latin-1 everything counts as a letter that is no known punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x200c || code === 0x200d;
  if (code >= 0x3000 && code <= 0x303f) return code >= 0x3005 && code <= 0x3007;
  if (code >= 0xff00 && code <= 0xffef) return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || (code >= 0xff66 && code <= 0xffdc);
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 || code === 0x66a || code === 0x964 || code === 0x965 || code === 0x30fb || code === 0x5be) return false;
  return code !== 0xfeff && !(code >= 0xd800 && code <= 0xdfff);
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x2028 || code === 0xfeff;
}

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

/** One past the end of the word that begins at `start`: joins "al-Thani", "O'Malley", "U.S.", "example.org". */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    const joint = text.charCodeAt(at);
    if (at + 1 >= text.length || !isWordCode(text.charCodeAt(at + 1))) {
      const initials = joint === 46 && (at - start === 1 || text.charCodeAt(at - 2) === 46);
      return initials && isUpper(text.slice(at - 1, at)) ? at + 1 : at;
    }
    if (APOSTROPHES.has(joint)) {
      const next = text.charCodeAt(at + 1) | 32;
      if (next === 115 && !(at + 2 < text.length && isWordCode(text.charCodeAt(at + 2)))) return at;
    } else if (joint === 46) {
      const next = text.slice(at + 1, at + 2);
      const single = at - start === 1 || text.charCodeAt(at - 2) === 46;
      if (!single && isUpper(next)) return at;
    } else if (joint !== 45 && joint !== 0x2010 && joint !== 0x2011) return at;
    at++;
  }
}

/** The words and marks of a text in order; spaces are left out. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) { at++; continue; }
    let end = at + 1;
    const clitic = APOSTROPHES.has(code) && tokens.at(-1)?.end === at && tokens.at(-1)?.word === true
      && (text.charCodeAt(at + 1) | 32) === 115 && !isWordCode(text.charCodeAt(at + 2) || 32);
    const word = clitic || isWordCode(code);
    if (clitic) end = at + 2;
    else if (word) end = wordEnd(text, at);
    const piece = text.slice(at, end);
    tokens.push({ text: piece, lower: word ? piece.toLowerCase() : piece, start: at, end, word, upper: word && isUpper(piece) });
    at = end;
  }
  return tokens;
}

const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** How many words a word token stands for: in scripts without spaces a run of characters is many. */
export function wordsIn(token: Token): number {
  return WITHOUT_SPACES.test(token.text) ? Math.ceil(token.text.length / 2) : 1;
}

const remembered = new WeakMap<Block, { text: string; tokens: Token[] }>();

/** The tokens of a block, made once and shared by quotes and summary. */
export function tokensOf(block: Block): Token[] {
  const known = remembered.get(block);
  if (known && known.text === block.text) return known.tokens;
  const tokens = tokenise(block.text);
  remembered.set(block, { text: block.text, tokens });
  return tokens;
}
