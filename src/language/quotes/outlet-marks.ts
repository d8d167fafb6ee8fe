import { ANY_CUE, IS, type Lexicon } from '../lexicon';
import type { MarkedSpan } from './marks';

const NAME = /^(?:\p{Lu}[\p{L}\d.'’-]*|[\p{Ll}\d-]+\.[a-z]{2,3}|\p{Ll}{2,4}|[&+])$/u;
const LONGEST_NAME = 5;
const SHORTEST_ENDING = 5;
const REACH = 60;
const LAST_WORDS = /(?:^|[\s„“"»(–-])([\p{L}\d-]+)([,.:“”"»«]*)\s+([\p{L}\d-]+)\s*$/u;
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
  const [, earlier = '', break_ = '', last = ''] = LAST_WORDS.exec(text.slice(Math.max(0, span.start - REACH), span.start)) ?? [];
  const before = (last || /^\s*([\p{L}\d-]+)\s*$/u.exec(text.slice(0, span.start))?.[1] || '').toLowerCase();
  if (isOutletWord(words.at(-1) ?? '', lexicon) || isOutletWord(before, lexicon)) return true;
  if (lexicon.according.some(phrase => phrase.length === 1 && phrase[0] === before) || lexicon.reporting.has(after) || lexicon.bits(after) & ANY_CUE && lexicon.accordingFirst.has(before)) return true;
  // "sagte der „Harbour News“"
  const told = lexicon.told.has(before) && Boolean(lexicon.bits(earlier.toLowerCase()) & IS.cue);
  return told || (lexicon.reporting.has(before) && break_ !== '');
}

/** "Zeitung", and "Wochenzeitung" by its ending. */
function isOutletWord(word: string, { outlets }: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (outlets.has(lower)) return true;
  for (let from = 1; from <= lower.length - SHORTEST_ENDING; from++) if (outlets.has(lower.slice(from))) return true;
  return false;
}
