import { abbreviationsOf } from './data/abbreviations';
import { cutsOf } from './cuts';

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
/** Where Unicode's rules see no end: before a lost opening mark (". ?We") and where the space is missing ("day.The "). */
const HIDDEN_END = /(?<=[.!]\s)(?=[?\ufffd](?:\p{Lu}|$))|(?<=[\p{Ll}\d]{2}\.)(?=\p{Lu}\p{Ll}*\s)/gu;
/** What every text with such an end has, and few others. */
const MAY_HIDE_END = /[.!]\s[?\ufffd]|[a-z\d\x80-\uffff]{2}\.[A-Z\xc0-\u1fff\u2100-\uffff]/;
const LOST_MARK_OPENS = /^[?\ufffd](?:\p{Lu}|$)/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const ONLY_MARKS = /^[\s"“”‘’'»«)\].!?…]*$/u;

/**
 * The sentences of a text, as offsets in UTF-16 units. Laid end to end they give back the text: a sentence
 * keeps the spaces after it. Cuts after abbreviations and initials are joined.
 */
export function sentences(text: string, language: string): Sentence[] {
  const cuts = cutsOf(text, language);
  return joinedUp(text, MAY_HIDE_END.test(text) ? withHidden(text, cuts) : cuts, language);
}

/** Where Unicode's rules cut and where they see no end, in order. */
function withHidden(text: string, cuts: readonly number[]): number[] {
  return cuts.flatMap((start, i) => [start, ...Array.from(text.slice(start, cuts[i + 1]).matchAll(HIDDEN_END), ({ index }) => start + index).filter(at => at > start)]);
}

/** The sentences of a text whose pieces begin at `starts`. */
function joinedUp(text: string, starts: readonly number[], language: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let i = 1; i < starts.length; i++) {
    const from = starts[i - 1] ?? 0, at = starts[i] ?? 0;
    if (isPlainEnd(text, from, at) ? endsInAbbreviation(text.slice(from, at - 1), language) : isInside(text.slice(from, at), text.slice(at, starts[i + 1]), language)) continue;
    found.push({ start, end: at });
    start = at;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** "river. The": a full stop behind a small letter, a space, a capital; only an abbreviation goes on there. */
function isPlainEnd(text: string, from: number, at: number): boolean {
  const next = text.charCodeAt(at), before = text.charCodeAt(at - 3);
  return at - from > 2 && next >= 65 && next <= 90 && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 46 && before >= 97 && before <= 122;
}

const SMALL_LETTERS = /^[a-z]+$/;

/** Whether the word before the last full stop is an abbreviation. */
function endsInAbbreviation(text: string, language: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1, -1);
  const last = SMALL_LETTERS.test(word) ? word : LAST_WORD.exec(text.slice(-24))?.[1];
  return last !== undefined && abbreviationsOf(language).has(last.toLowerCase());
}

/** Whether the cut after `piece` falls inside a sentence: after "Mr.", "J.", "3." or before a small letter. */
function isInside(piece: string, next: string, language: string): boolean {
  if (piece.includes('\n', piece.trimEnd().length)) return false;
  if (LOST_MARK_OPENS.test(next) && /[.!]\s+$/.test(piece)) return false;
  if (ONLY_MARKS.test(next)) return true;
  const end = piece.trimEnd();
  if (LOST_OPENING_MARK.test(end) || LOST_MARK_IN_SENTENCE.test(end)) return true;
  if (end.length === piece.length && BEGINS_WITH_LETTER.test(next) && /[?!]$/.test(end) && !LOST_CLOSING_MARK.test(end)) return true;
  if (!end.endsWith('.')) return BEGINS_SMALL.test(next) && /["”’»)\]?!]$/.test(end);
  if (BEGINS_SMALL.test(next) || ENDS_WITH_INITIALS.test(end)) return true;
  if (ENDS_WITH_NUMBER.test(end)) return language.startsWith('de') || language.startsWith('pl') || language.startsWith('tr');
  return endsInAbbreviation(end, language);
}
