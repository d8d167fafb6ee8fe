import { endsSlice, type Slices } from '../../slices';
import type { Model } from '../model';
import type { Mention } from './mentions';
import { candidatesFor, type Reading } from './reading';
import { isOutlet } from './outlets';
import { resolve } from './resolve';
import { speakerPoints, surroundingsOf } from './speaker-rules';
import { candidateValues, quoteAttributes, type Candidate, type Decided, type Placed } from './speaker-features';

export interface Attribution extends Decided {
  /** The share of the probability that the chosen mention has among all candidates and "nobody". */
  confidence: number;
  /** The candidate's tie to a cue, if one was seen. */
  candidate?: Candidate;
  /** There were candidates, but "nobody" weighed more or the best was too unsure. */
  unsure: boolean;
}

/** How mentions are weighed, and whom a pronoun means. */
export interface Models { speaker: Model; pronoun: Model }

/** Below this share of the probability no speaker is named. This and the next were chosen by figures of folds. */
const SURE_ENOUGH = 0.3;
/** Below this it is not said whom a pronoun means. */
const SURE_WHO_IS_MEANT = 0.4;

/**
 * Taken from the weight of "nobody" in languages the weights were not learned on, whose cues and phrases are known
 * less well. Set by hand; German news served to measure it.
 */
const NOBODY_ELSEWHERE = 4.5;

/** Decides for each statement, in the order of the text, which mention speaks, and who is meant by it. */
export function* attribute(reading: Reading, statements: readonly Placed[], models: Models): Slices<Attribution[]> {
  const decided: Attribution[] = [];
  for (const [at, quote] of statements.entries()) {
    if (endsSlice(at)) yield;
    decided.push(attributeOne(reading, quote, decided, models));
  }
  return decided;
}

export function attributeOne(reading: Reading, quote: Placed, decided: readonly Attribution[], { speaker: model, pronoun }: Models): Attribution {
  const previous = decided.at(-1);
  const around = quoteAttributes(quote, previous);
  const candidates = candidatesFor(reading, quote, previous?.mention);
  const learned = reading.lexicon.language === 'en';
  const known = learned ? undefined : surroundingsOf(candidates, quote, reading);
  const scores = candidates.map(candidate => model.score(candidateValues(candidate, quote, around, previous, reading.entities)) + (known ? speakerPoints(candidate, quote, reading, known) : 0));
  const none = model.score(around) - (learned ? 0 : NOBODY_ELSEWHERE);
  const most = Math.max(none, ...scores);
  let total = Math.exp(none - most);
  const byWho = new Map<Mention | number, number>();
  let best = -1;
  scores.forEach((score, index) => {
    const candidate = candidates[index];
    if (!candidate) return;
    const share = Math.exp(score - most);
    total += share;
    const who = candidate.mention.entity ?? candidate.mention;
    byWho.set(who, (byWho.get(who) ?? 0) + share);
    if (best < 0 || score > (scores[best] ?? -Infinity)) best = index;
  });
  const candidate = behindOutlet(candidates, scores, best, reading);
  if (!candidate || none >= (scores[best] ?? -Infinity)) return { placed: quote, confidence: 0, unsure: candidates.length > 0 };
  const confidence = Math.max(byWho.get(candidate.mention.entity ?? candidate.mention) ?? 0, candidate === candidates[best] ? 0 : 0.5 * total) / total;
  if (confidence < SURE_ENOUGH) return { placed: quote, confidence, unsure: true };
  const meant = resolve(reading, candidate.mention, quote, decided, pronoun);
  const sure = confidence * meant.confidence;
  const entity = candidate.mention.kind === 'pronoun' && sure < SURE_WHO_IS_MEANT ? undefined : meant.entity;
  return { placed: quote, mention: candidate.mention, entity, confidence: sure, candidate, unsure: false };
}

const SUBJECTS = new Set(['subject', 'subjectGap', 'appositive', 'far']);
/** How much less the one behind the outlet may weigh. */
const BEHIND = 4;

/** "… are 'public', the Harbour News reported": the outlet carries the words of the sentence's own subject. */
function behindOutlet(candidates: readonly Candidate[], scores: readonly number[], best: number, reading: Reading): Candidate | undefined {
  const chosen = candidates[best];
  if (!chosen || chosen.mention.kind !== 'name' || !isReporting(chosen, reading)) return chosen;
  let other: Candidate | undefined;
  let most = (scores[best] ?? 0) - BEHIND;
  candidates.forEach((candidate, index) => {
    if (candidate.passage !== chosen.passage || candidate.mention.sentence !== chosen.mention.sentence || candidate.mention.last > chosen.mention.first) return;
    if (!candidate.links.some(link => SUBJECTS.has(link.relation) && link.strength === 'strong') || isReporting(candidate, reading) || candidate.mention.possessive) return;
    if ((scores[index] ?? -Infinity) > most) { most = scores[index] ?? 0; other = candidate; }
  });
  return other ?? chosen;
}

function isReporting({ mention, links, passage }: Candidate, reading: Reading): boolean {
  return isOutlet(mention, reading.lexicon) && links.some(link => reading.lexicon.reporting.has(passage.tokens[link.cue]?.lower ?? ''));
}
