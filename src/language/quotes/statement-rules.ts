import { ANY_CUE, IS } from '../lexicon';
import type { Values } from '../model';
import type { Reading } from './reading';
import type { Placed } from './speaker-features';
import { statementSchema } from './statement-features';

type Attribute = keyof typeof statementSchema;

/**
 * What each attribute speaks for in languages without learned weights: above nothing for someone's words, below
 * for a title, a name or a term. Set by hand, in steps of a half; German news served to measure them.
 */
const POINTS: Partial<Record<Attribute, Record<string, number>>> = {
  words: { 4: 0.5, 5: 5, 8: 6, 15: 6 },
  first: { small: 0.5 },
  titleCase: { yes: -2 },
  ends: { stop: 1, question: 1.5, comma: 1 },
  before: { as: 1.5, colon: 1, comma: 0.5, term: -1.5, preposition: 0.5, name: -0.5, cue: 0.5, weakCue: 1, that: 1 },
  after: { capital: 0.5 },
  verb: { yes: 0.5 },
  cue: { before: 1, both: 2.5, none: -0.5 },
  nearCue: { weak: 1, strong: 0.5 },
  term: { yes: -1.5 },
  repeated: { marked: -1.5, plain: -1 },
  chain: { statement: 1, other: -1.5 },
  who: { person: 0.5, role: 0.5, pronoun: 0.5 },
  shorts: { few: 0.5, half: 0.5, most: -0.5 },
  marks: { singleToo: -1.5 },
};
const BASE = -1.5;
/** German: a small letter after the mark is an adjective someone chose; a noun is as often a name. */
const SMALL_AMONG_CAPITALS = 1.5;
const REPORTED_MOOD = 1.5;
const INDEFINITE = 1.5;
const DEFINITE = -1;

const columns = Object.entries(statementSchema).map(([name, values]) => values.map((value: string) => POINTS[name as Attribute]?.[value] ?? 0));

/** The points of a span; above nothing it is a statement. */
export function statementPoints(values: Values, placed: Placed, reading: Reading): number {
  let points = BASE;
  for (let column = 0; column < columns.length; column++) points += columns[column]?.[values[column] ?? 0] ?? 0;
  const { passage, first } = placed;
  const { data } = reading.lexicon;
  if (data.capitalNouns && /^\p{Ll}/u.test(passage.text.slice(placed.span.from))) points += SMALL_AMONG_CAPITALS;
  const before = passage.tokens[first - 1]?.lower ?? '';
  if (reading.lexicon.indefinite.has(before)) points += INDEFINITE;
  else if ((passage.bits[first - 1] ?? 0) & IS.article) points += DEFINITE;
  points += aroundPoints(placed, values, reading);
  return inReportedMood(placed, reading.lexicon.reportedMood) ? points + REPORTED_MOOD : points;
}

/** "laut „Bote“", "wie „Bote“ meldet": the marks hold the source, not its words. */
const SOURCE = -2.5;
/** "die Zeitung „Bote“", "„Bote“-Reporterin", "„Freie Flut“ (FF)", "„bote.example“", "„Halle 7“": a name. */
const AFTER_NOUN = -0.5;
const JOINED = -3;
const BRACKET = -1.5;
const ADDRESS = -3;
const NUMBERED = -1;
/** "„Das Wasser steigt“, sagte": a sentence and its verb of saying. */
const BEFORE_ITS_CUE = 3;
/** "„sehr ruhig geblieben“" where nouns have capitals: without a noun it is no name. */
const WITHOUT_NOUN = 2;
/** "als „Betrug“ bezeichnet": a judgement. */
const LIKENED = 2;
/** "in den Worten: „Der Plan ist gut“": a short sentence behind a colon. */
const SHORT_SENTENCE = 1.5;
const ADDRESS_LIKE = /^[\p{L}\d-]+\.[a-z]{2,}$/u;

const CUE = Object.keys(statementSchema).indexOf('cue');
const VERB = Object.keys(statementSchema).indexOf('verb');
const NO_VERB = statementSchema.verb.indexOf('no');
const NO_CUE = statementSchema.cue.indexOf('none');

/** What the tokens right beside the span say. */
function aroundPoints(placed: Placed, values: Values, { lexicon }: Reading): number {
  const { span, passage, first, last } = placed;
  const { tokens, bits } = passage;
  const [before, after] = [tokens[first - 1], tokens[last]];
  const content = passage.text.slice(span.from, span.to).trim();
  let points = 0;
  const source = before?.word && lexicon.according.some(words => words.length === 1 && words[0] === before.lower);
  if (source) points += SOURCE;
  const small = /^\p{Ll}/u.test(content);
  if (lexicon.likening.has(before?.lower ?? '') && values[CUE] !== NO_CUE) points += LIKENED;
  if (lexicon.data.capitalNouns && small && !source && !/\p{Lu}/u.test(content) && content.includes(' ')) points += WITHOUT_NOUN;
  if (lexicon.data.capitalNouns && !small && before?.upper && !((bits[first - 1] ?? 0) & (IS.article | IS.preposition))) points += AFTER_NOUN;
  if (after?.text === '-' && passage.starts[last] === span.end) points += JOINED;
  if (after?.text === '(' || before?.text === '(') points += BRACKET;
  if (ADDRESS_LIKE.test(content)) points += ADDRESS;
  if (!small && /\d/.test(content)) points += NUMBERED;
  if (before?.text === ':' && !small && values[VERB] !== NO_VERB) points += SHORT_SENTENCE;
  const opens = !before || passage.sentence[first - 1] !== passage.sentence[first] || before.text === ':';
  if (opens && after?.text === ',' && (bits[last + 1] ?? 0) & ANY_CUE) points += BEFORE_ITS_CUE;
  return points;
}

/** The sentence around the span speaks in the mood of reported speech: "sei", "habe". */
export function inReportedMood({ passage, first }: Placed, mood: ReadonlySet<string>): boolean {
  if (mood.size === 0) return false;
  const sentence = passage.sentence[first];
  for (const by of [-1, 1]) {
    for (let i = first; passage.sentence[i] === sentence && Math.abs(i - first) < 60; i += by) {
      if ((passage.quote[i] ?? -1) < 0 && mood.has(passage.tokens[i]?.lower ?? '')) return true;
    }
  }
  return false;
}
