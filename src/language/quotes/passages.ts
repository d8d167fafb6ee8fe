import { abbreviationsOf } from '../data/abbreviations';
import { genderOf } from '../gender';
import { ANY_CUE, FUNCTION_WORD, IS, type Lexicon } from '../lexicon';
import type { Token, Tokens, Vocabulary } from '../tokens';
import type { MarkedSpan } from './marks';

/** A block's tokens with what is known of each: its word classes, its sentence, the quotation it stands in. */
export interface Passage extends Tokens {
  block: number;
  /** Which sentence of the block each token is in, from 0. */
  sentence: Uint16Array;
  /** Index of the marked span it stands in (its marks included), or -1; nothing where the block has none. */
  quote: Int32Array;
}

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '」', '』']);
const NO_QUOTES = new Int32Array(0);

export function passageOf(text: Tokens, block: number, lexicon: Lexicon, spans: readonly MarkedSpan[], firstSpan: number): Passage {
  const { tokens, starts, bits, stops } = text;
  return { text: text.text, tokens, starts, bits, stops, block, sentence: sentenceNumbers(text, lexicon.language), quote: spans[firstSpan]?.block === block ? quoteNumbers(text, spans, firstSpan, block) : NO_QUOTES };
}

/** Where a token ends, in UTF-16 units. */
export function endOf({ tokens, starts }: Tokens, at: number): number { return (starts[at] ?? 0) + (tokens[at]?.text.length ?? 0); }

function sentenceNumbers(text: Tokens, language: string): Uint16Array {
  const { tokens, starts, bits, stops } = text;
  const numbers = new Uint16Array(tokens.length);
  const abbreviations = abbreviationsOf(language);
  let number = 0;
  let next = 0;
  for (let stop = 0; stop < stops.length; stop++) {
    const i = stops[stop] as number;
    if (i < next) continue;
    const before = tokens[i - 1];
    if (before?.word && tokens[i]?.text === '.' && endOf(text, i - 1) === starts[i] && (abbreviations.has(before.lower) || ((bits[i - 1] ?? 0) & IS.title && before.text.length <= 4))) continue;
    next = i + 1;
    while (next < tokens.length && closes(tokens[next]) && starts[next] === endOf(text, next - 1)) next++;
    const following = tokens[next];
    const gap = following !== undefined && ((starts[next] ?? 0) > endOf(text, next - 1) || (following.upper && (before?.text.length ?? 0) > 3));
    if (following && gap && !(following.word && !following.upper && SMALL.test(following.text.charAt(0)))) numbers.fill(++number, next);
  }
  return numbers;
}

const SMALL = /\p{Ll}/u;
const closes = (token: Token | undefined): boolean => token !== undefined && !token.word && (token.stop || CLOSERS.has(token.text));

function quoteNumbers({ tokens, starts }: Tokens, spans: readonly MarkedSpan[], firstSpan: number, block: number): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  for (let index = firstSpan; spans[index]?.block === block; index++) {
    const span = spans[index];
    if (span) numbers.fill(index, firstFrom(starts, span.start), firstFrom(starts, span.end));
  }
  return numbers;
}

/** Index of the first token that begins at `offset` or later, by halving. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isOpening = (word: string): boolean => word.endsWith('ing') || (word.length > 3 && word.endsWith('ly'));

/** "Shortly after", "Speaking to", "According to"; not "Reilly said", "King was". */
function isOpeningAdverb({ tokens, bits }: Passage, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i], next = tokens[i + 1];
  if (!token || !next?.word || next.upper || next.clitic) return false;
  if (lexicon.accordingFirst.has(token.lower)) return true;
  return isOpening(token.lower) && !((bits[i + 1] ?? 0) & (IS.auxiliary | ANY_CUE)) && !genderOf(token.lower);
}

/** Whether a capital at `i` begins a name: not a small word's capital at the head of a sentence. */
export function beginsName(passage: Passage, i: number, vocabulary: Vocabulary, lexicon: Lexicon): boolean {
  const token = passage.tokens[i];
  if (!token?.upper) return false;
  const bits = passage.bits[i] ?? 0;
  if (bits & IS.notName || token.text.length === 1) return false;
  if (bits & FUNCTION_WORD && !(bits & IS.title)) return false;
  const opens = i === 0 || passage.sentence[i] !== passage.sentence[i - 1] || passage.quote[i] !== passage.quote[i - 1] || !passage.tokens[i - 1]?.word;
  if (!opens) return true;
  if (bits & IS.leaning && !(bits & IS.title)) return false;
  if (lexicon.language === 'en' && isOpeningAdverb(passage, i, lexicon)) return false;
  if (bits & (IS.adverb | IS.cue | IS.weakCue) && !(bits & IS.title)) return passage.tokens[i + 1]?.upper === true && !(bits & IS.adverb);
  return !vocabulary.hasSmall(token) || passage.tokens[i + 1]?.upper === true || Boolean(bits & IS.title);
}
