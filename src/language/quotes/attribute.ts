import type { Model } from '../model';
import type { Mention } from './mentions';
import { candidatesFor, type Reading } from './reading';
import { resolve } from './resolve';
import { candidateValues, noneValues, quoteAttributes, type Candidate, type Decided, type Placed } from './speaker-features';

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

/** Below this share of the probability no speaker is named. */
const SURE_ENOUGH = 0.3;

/**
 * Taken from the weight of "nobody" in languages the weights were not learned on, whose cues and phrases are known
 * less well. Set by hand; German news served to measure it.
 */
const NOBODY_ELSEWHERE = 2.5;

/** Decides for each statement, in the order of the text, which mention speaks, and who is meant by it. */
export function attribute(reading: Reading, statements: readonly Placed[], models: Models): Attribution[] {
  const decided: Attribution[] = [];
  for (const quote of statements) decided.push(attributeOne(reading, quote, decided, models));
  return decided;
}

export function attributeOne(reading: Reading, quote: Placed, decided: readonly Attribution[], { speaker: model, pronoun }: Models): Attribution {
  const previous = decided.at(-1);
  const around = quoteAttributes(quote, previous);
  const candidates = candidatesFor(reading, quote, previous?.mention);
  const scores = candidates.map(candidate => model.score(candidateValues(candidate, quote, around, previous, reading.entities)));
  const none = model.score(noneValues(quote, around)) - (reading.lexicon.language === 'en' ? 0 : NOBODY_ELSEWHERE);
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
  const candidate = candidates[best];
  if (!candidate || none >= (scores[best] ?? -Infinity)) return { placed: quote, confidence: 0, unsure: candidates.length > 0 };
  const confidence = (byWho.get(candidate.mention.entity ?? candidate.mention) ?? 0) / total;
  if (confidence < SURE_ENOUGH) return { placed: quote, confidence, unsure: true };
  const meant = resolve(reading, candidate.mention, quote, decided, pronoun);
  return { placed: quote, mention: candidate.mention, entity: meant.entity, confidence: confidence * meant.confidence, candidate, unsure: false };
}
