import type { Candidate } from './candidates';
import type { WordWeights } from './expected';
import type { Pool } from './pool';
import { eachSet, type Budget } from './sets';

/** Words beyond so many times the wanted ones count for nothing. */
const COUNTED = 1.4;

/** Weights of `summaryFeatures` for the yield of a word, the yield where all features are nothing, and the weights of words. */
export interface SummaryWeights { weights: readonly number[]; level: number; words: WordWeights }

/**
 * The set of sentences with the best expected ROUGE-1 F1 against a summary of the wanted length: twice the words
 * expected to be in it, over the words of both.
 */
export function pick(pool: Pool, budget: Budget, { weights, level }: Pick<SummaryWeights, 'weights' | 'level'>): Candidate[] {
  let best = 0;
  let most = -Infinity;
  eachSet(pool, budget, (features, words, members) => {
    let gain = level;
    for (let i = 0; i < features.length; i++) gain += (features[i] as number) * (weights[i] ?? 0);
    const counted = Math.min(words, budget.wanted * COUNTED);
    const score = (2 * gain * counted) / (counted + budget.wanted);
    if (score > most) { most = score; best = members; }
  });
  return membersOf(pool, best);
}

/** The sentences of a set, in the order of the article. */
export function membersOf({ sentences }: Pool, members: number): Candidate[] {
  return sentences.filter((_, at) => members & (1 << at)).map(({ candidate }) => candidate);
}
