import { abbreviationsOf } from './data/abbreviations';
import { supported } from './words';

export interface Sentence { start: number; end: number }

/** Ends in an initial or a chain of them: "J." and "U.S." but not "Vitamin C" without the point. */
const ENDS_WITH_INITIALS = /(?:^|[\s.("“‘-])\p{Lu}\.$/u;
const LAST_WORD = /([\p{L}\p{M}.]+)\.$/u;
const ENDS_WITH_NUMBER = /(?:^|\s)\d{1,2}\.$/;
const BEGINS_SMALL = /^[\s"“”‘’'»«)\]]*[\p{Ll}\d]/u;
/** A question mark that closes nothing: lost quotation marks are often printed as one ("the ?best? of", "Roe?s"). */
const LOST_OPENING_MARK = /(?:^|[\s(]|\s(?:on|of|the|an?|in|by|to|from|at|and|with|for))[?\ufffd]$/;
const LOST_CLOSING_MARK = /[.!,][?\ufffd]$/;
/** A lost mark after a comma: the sentence goes on ("we go,? she said"). */
const LOST_MARK_IN_SENTENCE = /,[?\ufffd]$/;
/** Where the segmenter sees no end: before a lost opening mark (". ?We") and where the space is missing ("day.The "). */
const HIDDEN_END = /(?<=[.!]\s)(?=[?\ufffd](?:\p{Lu}|$))|(?<=[\p{Ll}\d]{2}\.)(?=\p{Lu}\p{Ll}*\s)/gu;
const LOST_MARK_OPENS = /^[?\ufffd](?:\p{Lu}|$)/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const ONLY_MARKS = /^[\s"“”‘’'»«)\].!?…]*$/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(supported(language), { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Whether the cut after `piece` falls inside a sentence: after "Mr.", "J.", "3." or before a small letter. */
function cutInside(piece: string, next: string, language: string): boolean {
  if (piece.includes('\n', piece.trimEnd().length)) return false;
  if (LOST_MARK_OPENS.test(next) && /[.!]\s+$/.test(piece)) return false;
  if (ONLY_MARKS.test(next)) return true;
  const end = piece.trimEnd();
  if (LOST_OPENING_MARK.test(end) || LOST_MARK_IN_SENTENCE.test(end)) return true;
  if (end.length === piece.length && BEGINS_WITH_LETTER.test(next) && /[?!]$/.test(end) && !LOST_CLOSING_MARK.test(end)) return true;
  if (!end.endsWith('.')) return BEGINS_SMALL.test(next) && /["”’»)\]?!]$/.test(end);
  if (BEGINS_SMALL.test(next) || ENDS_WITH_INITIALS.test(end)) return true;
  if (ENDS_WITH_NUMBER.test(end)) return language.startsWith('de') || language.startsWith('pl') || language.startsWith('tr');
  const last = LAST_WORD.exec(end.slice(-24))?.[1];
  return last !== undefined && abbreviationsOf(language).has(last.toLowerCase());
}

/**
 * The sentences of a text, as offsets in UTF-16 units. Laid end to end they give back the text: a sentence
 * keeps the spaces after it. The browser's segmenter cuts; cuts after abbreviations and initials are joined.
 */
export function sentences(text: string, language: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let before = '';
  for (const { segment, index } of pieces(text, language)) {
    if (before && !cutInside(before, segment, language)) {
      found.push({ start, end: index });
      start = index;
    }
    before = segment;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

interface Piece { segment: string; index: number }

/** What the segmenter cuts, cut again where it sees no end. */
function pieces(text: string, language: string): Piece[] {
  const found: Piece[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    let from = 0;
    HIDDEN_END.lastIndex = 1;
    for (let hidden = HIDDEN_END.exec(segment); hidden; hidden = HIDDEN_END.exec(segment)) {
      const at = hidden.index;
      found.push({ segment: segment.slice(from, at), index: index + from });
      from = at;
      HIDDEN_END.lastIndex = at + 1;
    }
    found.push(from === 0 ? { segment, index } : { segment: segment.slice(from), index: index + from });
  }
  return found;
}
