import { ANY_CUE, IS, type Lexicon } from '../lexicon';
import type { MarkedSpan } from './marks';

const NAME = /^(?:\p{Lu}[\p{L}\d.'’-]*|[\p{Ll}\d-]+\.[a-z]{2,3}|\p{Ll}{2,4}|[&+])$/u;
const LONGEST_NAME = 5;
const SHORTEST_ENDING = 5;
const REACH = 60;
const LONGEST_WORD = 40;
const WORD = /[\p{L}\d-]+/gu;
const FIRST_WORD = /^\s*([\p{L}\d-]+)/u;

/**
 * Marks around the name of a paper, an agency or a channel that is the source: "laut „Harbour News“", "die Zeitung
 * „Bote“ berichtet". They hold nobody's words; the name in them may speak.
 */
export function isOutletInMarks(text: string, span: MarkedSpan, lexicon: Lexicon): boolean {
  const words = text.slice(span.from, span.to).trim().split(/\s+/);
  const opens = words[0] ?? '';
  if (words.length > LONGEST_NAME || !words.every(word => NAME.test(word)) || !/^\p{Lu}|\./u.test(opens)) return false;
  const after = FIRST_WORD.exec(text.slice(span.end, span.end + REACH))?.[1]?.toLowerCase() ?? '';
  const { before, earlier, parted } = wordsBefore(text.slice(Math.max(0, span.start - REACH), span.start));
  if (isOutletWord(words.at(-1) ?? '', lexicon) || isOutletWord(before, lexicon)) return true;
  if (lexicon.according.some(phrase => phrase.length === 1 && phrase[0] === before) || lexicon.reporting.has(after) || lexicon.bits(after) & ANY_CUE && lexicon.accordingFirst.has(before)) return true;
  // "sagte der „Harbour News“"
  const told = lexicon.told.has(before) && Boolean(lexicon.bits(earlier) & IS.cue);
  return told || (parted && lexicon.reporting.has(before));
}

/** The last two words of a text that ends in a word, in small letters, and whether a mark parts them. */
function wordsBefore(text: string): { before: string; earlier: string; parted: boolean } {
  const [earlier, last] = [...text.matchAll(WORD)].slice(-2);
  const final = last ?? earlier;
  if (!final || text.slice(final.index + final[0].length).trim()) return { before: '', earlier: '', parted: false };
  if (!last || !earlier) return { before: final[0].toLowerCase(), earlier: '', parted: false };
  return { before: last[0].toLowerCase(), earlier: earlier[0].toLowerCase(), parted: text.slice(earlier.index + earlier[0].length, last.index).trim() !== '' };
}

/** "Zeitung", and "Wochenzeitung" by its ending. */
function isOutletWord(word: string, { outlets }: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (outlets.has(lower)) return true;
  if (lower.length > LONGEST_WORD) return false;
  for (let from = 1; from <= lower.length - SHORTEST_ENDING; from++) if (outlets.has(lower.slice(from))) return true;
  return false;
}
