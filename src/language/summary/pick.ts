import type { Model } from '../model';
import type { Candidate } from './candidates';
import { summaryValues, type Story, type Taken } from './features';

/** How many words a summary wants, and how many it may have at most. */
export interface Budget { wanted: number; most: number }

const SAYS_THE_SAME = 0.72;

export function nothingTaken(): Taken { return { candidates: [], stems: new Set(), words: 0 }; }

/** The sentences that may be taken next: within the budget, not said already, nothing that leans on what is left out. */
export function options(candidates: readonly Candidate[], taken: Taken, { wanted, most }: Budget): Candidate[] {
  if (taken.words >= wanted) return [];
  const orders = new Set(taken.candidates.map(each => each.order));
  return candidates.filter(candidate => {
    if (orders.has(candidate.order) || (taken.candidates.length > 0 && taken.words + candidate.words > most)) return false;
    if (candidate.leans && !orders.has(candidate.order - 1)) return false;
    let same = 0;
    for (const each of candidate.stems) if (taken.stems.has(each)) same++;
    return same / Math.max(1, candidate.stems.size) < SAYS_THE_SAME;
  });
}

export function take(candidate: Candidate, taken: Taken): Taken {
  return { candidates: [...taken.candidates, candidate], stems: new Set([...taken.stems, ...candidate.stems]), words: taken.words + candidate.words };
}

/** Takes the best sentence again and again until there are words enough, and lays them in the order of the article. */
export function pick(candidates: readonly Candidate[], story: Story, budget: Budget, model: Model): Candidate[] {
  let taken = nothingTaken();
  for (;;) {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const candidate of options(candidates, taken, budget)) {
      const score = model.score(summaryValues(candidate, story, taken, budget.wanted));
      if (score > most) { most = score; best = candidate; }
    }
    if (!best) return taken.candidates.toSorted((a, b) => a.order - b.order);
    taken = take(best, taken);
  }
}
