import type { Block } from '../../article/types';
import { abbreviationsOf } from '../data/abbreviations';
import { genderOf } from '../gender';
import { ANY_CUE, FUNCTION_WORD, IS, type Lexicon } from '../lexicon';
import { tokensOf, type Token } from '../tokens';
import type { MarkedSpan } from './marks';

/** A block's tokens with what is known of each: its word classes, its sentence, the quotation it stands in. */
export interface Passage {
  block: number;
  text: string;
  /** The text in small letters. */
  lower: string;
  tokens: Token[];
  bits: Int32Array;
  /** Which sentence of the block, from 0. */
  sentence: Uint16Array;
  /** Index of the marked span it stands in (its marks included), or -1. */
  quote: Int32Array;
}

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '」', '』']);

export function passageOf(block: Block, index: number, lexicon: Lexicon, spans: readonly MarkedSpan[], firstSpan: number): Passage {
  const tokens = tokensOf(block);
  const bits = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) { const token = tokens[i]; if (token?.word) bits[i] = lexicon.bits(token.lower); }
  return { block: index, text: block.text, lower: block.text.toLowerCase(), tokens, bits, sentence: sentenceNumbers(tokens, bits, lexicon.language), quote: quoteNumbers(tokens, spans, firstSpan, index) };
}

function sentenceNumbers(tokens: readonly Token[], bits: Int32Array, language: string): Uint16Array {
  const numbers = new Uint16Array(tokens.length);
  const abbreviations = abbreviationsOf(language);
  let number = 0;
  for (let i = 0; i < tokens.length; i++) {
    numbers[i] = number;
    const token = tokens[i];
    if (!token || !ENDS_SENTENCE.has(token.text)) continue;
    const before = tokens[i - 1];
    if (token.text === '.' && before?.word && before.end === token.start && (abbreviations.has(before.lower) || ((bits[i - 1] ?? 0) & IS.title && before.text.length <= 4))) continue;
    let next = i + 1;
    while (next < tokens.length && (CLOSERS.has(tokens[next]?.text ?? '') || ENDS_SENTENCE.has(tokens[next]?.text ?? '')) && tokens[next]?.start === tokens[next - 1]?.end) numbers[next++] = number;
    const following = tokens[next];
    const gap = following !== undefined && (following.start > (tokens[next - 1]?.end ?? 0) || (following.upper && (before?.text.length ?? 0) > 3));
    if (following && gap && !(following.word && !following.upper && /\p{Ll}/u.test(following.text.charAt(0)))) number++;
    i = next - 1;
  }
  return numbers;
}

function quoteNumbers(tokens: readonly Token[], spans: readonly MarkedSpan[], firstSpan: number, block: number): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  let span = firstSpan;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    while (spans[span]?.block === block && (spans[span]?.end ?? 0) <= token.start) span++;
    const here = spans[span];
    if (here?.block === block && token.start >= here.start && token.start < here.end) numbers[i] = span;
  }
  return numbers;
}

const OPENING_ADVERB = /..ly$|ing$/;

/** "Shortly after", "Speaking to", "According to"; not "Reilly said", "King was". */
function isOpeningAdverb({ tokens, bits }: Passage, i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next?.word || next.upper || /^['’]/.test(next.text)) return false;
  if (lexicon.accordingFirst.has(token.lower)) return true;
  return OPENING_ADVERB.test(token.lower) && !((bits[i + 1] ?? 0) & (IS.auxiliary | ANY_CUE)) && !genderOf(token.lower);
}

/** Whether a capital at `i` begins a name: not a small word's capital at the head of a sentence. */
export function beginsName(passage: Passage, i: number, lowerSeen: ReadonlySet<string>, lexicon: Lexicon): boolean {
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
  return !lowerSeen.has(token.lower) || passage.tokens[i + 1]?.upper === true || Boolean(bits & IS.title);
}
