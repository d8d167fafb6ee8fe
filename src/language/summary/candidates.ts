import type { Block, Quote } from '../../article/types';
import { IS, type Lexicon } from '../lexicon';
import { sentences } from '../sentences';
import { tokensOf, wordsIn, type Token } from '../tokens';

/** A sentence that could stand in the summary. Offsets are of the block's text, without spaces around. */
export interface Candidate {
  block: number;
  start: number;
  end: number;
  /** Running number among the article's sentences, the left-out ones counted. */
  order: number;
  tokens: Token[];
  /** Words as written, small words included. */
  words: number;
  /** Stems of the words that carry meaning. */
  stems: Set<string>;
  /** Says too little without the sentence before: begins with "he", "however", or is all within a quotation. */
  leans: boolean;
  text: string;
}

const TEXT_KINDS = new Set<Block['kind']>(['paragraph', 'list-item', 'block-quote']);
const FEWEST_WORDS = 4;
/** Share of a sentence inside quotations from which nobody is left in it to say who speaks. */
const ALL_QUOTED = 0.95;
const MOST_WORDS = 70;

/** "Read more", "Also Read:", "Photo: …", "Follow us": what stands among paragraphs and says nothing of the story. */
const NO_SENTENCE = /^\W*(?:also read|read (?:more|also|the full|all)|see also|watch(?: |:)|click here|follow us|subscribe|sign up|photos?(?: |:)|image(?: source| credit|:)|file (?:photo|pic)|picture:|related(?: |:)|advertisement|disclaimer|for (?:more|all the latest)|download|copyright|©|lesen sie|mehr dazu|lire aussi|à lire|lea también|leer más|leia (?:também|mais)|leggi anche|lees ook|czytaj (?:też|także|więcej)|читайте|читати)/iu;
/** "NEW DELHI:", "New Delhi, Jul 31 (PTI)", "LONDON (Reuters) -", "Berlin (dpa) –" before the first sentence. */
const DATELINE = /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}(?:[ ,]+\d{1,2})?[ ,]*)?(?:\([\p{L} /.]{2,24}\)\s*(?:[-–—:]+\s*)?|(?:(?<=\p{Lu}{3}) ?(?::|[-–—]{1,2}) ))/u;
/** Ends as a question; a lost quotation mark after a full stop (".?") is none. */
const QUESTION = /(?:^|[^.!,])[?？؟]["”’»)]*$/;
const NOT_ENDED = /[\p{L}\p{N},;:–—-]$/u;
const LINK_OR_HANDLE = /https?:|www\.|pic\.twitter|@\w{3}|#\w{3}/i;

/** The article's sentences that may stand in a summary: whole, in paragraphs, no questions, no cruft. */
export function candidatesOf(blocks: readonly Block[], language: string, lexicon: Lexicon, quotes: readonly Quote[], headline: string): Candidate[] {
  const found: Candidate[] = [];
  const bareHeadline = bareText(headline);
  const byBlock = new Map<number, Quote['span'][]>();
  for (const { span } of quotes) byBlock.set(span.block, [...byBlock.get(span.block) ?? [], span]);
  let order = 0;
  for (const [index, block] of blocks.entries()) {
    if (!TEXT_KINDS.has(block.kind)) continue;
    const tokens = tokensOf(block);
    const spans = byBlock.get(index) ?? [];
    let token = 0;
    for (const sentence of sentences(block.text, language)) {
      const { start, end } = trimmed(block.text, sentence.start, sentence.end);
      while ((tokens[token]?.start ?? Infinity) < start) token++;
      const from = token;
      while ((tokens[token]?.start ?? Infinity) < end) token++;
      const candidate = candidateOf({ block: index, start, end, order: order++, text: block.text.slice(start, end), tokens: tokens.slice(from, token) }, lexicon, spans);
      if (candidate && !(candidate.text.length < 2 * headline.length && bareText(candidate.text) === bareHeadline)) found.push(candidate);
    }
  }
  return found;
}

type Bare = Pick<Candidate, 'block' | 'start' | 'end' | 'order' | 'text' | 'tokens'>;

function candidateOf(bare: Bare, lexicon: Lexicon, spans: readonly { start: number; end: number }[]): Candidate | undefined {
  const { text, tokens } = bare;
  let words = 0;
  for (const token of tokens) if (token.word && !APOSTROPHE.test(token.text)) words += wordsIn(token);
  if (words < FEWEST_WORDS || words > MOST_WORDS || QUESTION.test(text) || NO_SENTENCE.test(text) || NOT_ENDED.test(text) || LINK_OR_HANDLE.test(text)) return undefined;
  const stems = new Set<string>();
  for (const token of tokens) if (token.word && carries(token, lexicon)) stems.add(stem(token.lower));
  let quoted = 0;
  for (const span of spans) quoted += Math.max(0, Math.min(span.end, bare.end) - Math.max(span.start, bare.start));
  const first = tokens.find(token => token.word);
  return {
    ...bare, words, stems,
    leans: quoted > ALL_QUOTED * text.length || (first !== undefined && Boolean(lexicon.bits(first.lower) & IS.leaning)),
  };
}

const APOSTROPHE = /^['’]/;

/** Without the spaces around and without a dateline before the first sentence of a block. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const dateline = start === 0 ? DATELINE.exec(text.slice(0, 90)) : null;
  let from = start + (dateline?.[0].length ?? 0);
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /[\s([{]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const CARRIES_NOTHING = IS.article | IS.preposition | IS.auxiliary | IS.conjunction | IS.he | IS.she | IS.they | IS.it | IS.self | IS.relative;

const carries = (token: Token, lexicon: Lexicon): boolean => token.text.length > 1 && !(lexicon.bits(token.lower) & CARRIES_NOTHING);

/** A word's beginning stands for its forms: "refuted" and "refutes" share "refut". */
export function stem(word: string): string {
  if (word.length > 6) return word.slice(0, 6);
  return word.endsWith('es') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
}

export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
