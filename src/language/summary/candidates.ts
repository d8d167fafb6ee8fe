import type { Block, Quote } from '../../article/types';
import { IS, type Lexicon } from '../lexicon';
import { sentences } from '../sentences';
import { tokensOf, type Token, type Tokens } from '../tokens';
import { isCruft, hasLinks } from './cruft';

/** A sentence that could stand in the summary. Offsets are of the block's text, without spaces around. */
export interface Candidate {
  block: number;
  start: number;
  end: number;
  /** Running number among the article's sentences, the left-out ones counted. */
  order: number;
  tokens: readonly Token[];
  /** Words as written, small words included. */
  words: number;
  /** Says too little without the sentence before: begins with "he", "however", or is all within a quotation. */
  leans: boolean;
  text: string;
}

const TEXT_KINDS = new Set<Block['kind']>(['paragraph', 'list-item', 'block-quote']);
const FEWEST_WORDS = 4;
/** Share of a sentence inside quotations from which nobody is left in it to say who speaks. */
const ALL_QUOTED = 0.95;
const MOST_WORDS = 70;

/** "NEW DELHI:", "New Delhi, Jul 31 (PTI)", "LONDON (Reuters) -", "Berlin (dpa) –" before the first sentence. */
const DATELINE = /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}(?:[ ,]+\d{1,2})?[ ,]*)?(?:\([\p{L} /.]{2,24}\)\s*(?:[-–—:]+\s*)?|(?:(?<=\p{Lu}{3}) ?(?::|[-–—]{1,2}) ))/u;
/** What a text with a dateline has. */
const MAY_HAVE_DATELINE = /\(|[A-Z\x80-\uffff]{3} ?[:–—-]/;
const LONGEST_DATELINE = 90;

/** The article's sentences that may stand in a summary: whole, in paragraphs, no questions, no cruft. */
export function candidatesOf(blocks: readonly Block[], language: string, lexicon: Lexicon, quotes: readonly Quote[], headline: string): Candidate[] {
  const found: Candidate[] = [];
  const places = beginning(blocks);
  const texts = places.map(index => blocks[index]?.text ?? '');
  const spans = spansOf(quotes);
  const known = { headline: bareText(headline), longest: 2 * headline.length, mayHoldLink: hasLinks(texts) };
  const tokens = tokensOf(blocks, lexicon);
  let order = 0;
  for (let i = 0; i < places.length; i++) {
    const block = places[i] ?? 0;
    const cursor = { tokens: tokens.of(block), at: 0 };
    for (const { start, end } of sentences(texts[i] ?? '', language)) {
      const candidate = candidateOf(cursor, block, start, end, order++, known, spans.get(block) ?? []);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

const ENTRIES_SUMMARISED = 4, MOST_BLOCKS = 400;

/** The blocks a summary may be taken from: no book; of a live blog only what stands before the fifth entry, since entries are printed newest first. */
function beginning(blocks: readonly Block[]): number[] {
  const places: number[] = [];
  let entries = 0;
  for (let at = 0; at < blocks.length && at < MOST_BLOCKS; at++) {
    const kind = blocks[at]?.kind;
    if (kind === 'entry' && ++entries > ENTRIES_SUMMARISED) break;
    if (kind && TEXT_KINDS.has(kind)) places.push(at);
  }
  return places;
}

function spansOf(quotes: readonly Quote[]): Map<number, Quote['span'][]> {
  const byBlock = new Map<number, Quote['span'][]>();
  for (const { span } of quotes) {
    const spans = byBlock.get(span.block);
    if (spans) spans.push(span); else byBlock.set(span.block, [span]);
  }
  return byBlock;
}

interface Known { headline: string; /** A copy of the headline is shorter. */ longest: number; mayHoldLink: boolean }

/** The sentence from `from` to `to`, which the cursor's tokens have reached; undefined where it may not stand in a summary. */
function candidateOf(cursor: { tokens: Tokens; at: number }, block: number, from: number, to: number, order: number, known: Known, spans: readonly Quote['span'][]): Candidate | undefined {
  const { text: whole, tokens, starts } = cursor.tokens;
  const { start, end } = trimmed(whole, from, to);
  let at = cursor.at, words = 0;
  while (at < starts.length && (starts[at] as number) < start) at++;
  const first = at;
  let opens: Token | undefined;
  for (; at < starts.length && (starts[at] as number) < end; at++) {
    const token = tokens[at] as Token;
    if (!token.word) continue;
    opens ??= token;
    if (!token.clitic) words += token.words;
  }
  cursor.at = at;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return undefined;
  const text = whole.slice(start, end);
  if (isCruft(text, known.mayHoldLink) || (text.length < known.longest && isHeadline(text, known.headline))) return undefined;
  let quoted = 0;
  for (const span of spans) quoted += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  return {
    block, start, end, order, text, tokens: tokens.slice(first, at), words,
    leans: quoted > ALL_QUOTED * text.length || (opens !== undefined && (opens.bits & IS.leaning) !== 0),
  };
}

/** Without the spaces around and without a dateline before the first sentence of a block. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start === 0 ? datelineEnd(text.slice(0, LONGEST_DATELINE)) : start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && (isSpace(text, to - 1) || '([{'.includes(text.charAt(to - 1)))) to--;
  return { start: from, end: to };
}

function datelineEnd(text: string): number { return MAY_HAVE_DATELINE.test(text) ? DATELINE.exec(text)?.[0].length ?? 0 : 0; }

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(text.charAt(at));
}

/** A sentence that is a copy of the headline, which is given in bare words. */
function isHeadline(text: string, headline: string): boolean {
  const first = text.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122 && first !== headline.charCodeAt(0)) return false;
  return bareText(text) === headline;
}

export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
