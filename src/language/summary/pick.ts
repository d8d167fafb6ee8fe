import { featuresOf, weighed, type Story, type Weighed } from './features';
import type { Candidate } from './candidates';
import type { WordWeights } from './expected';

/** How many words a summary should have, and the bounds it keeps to where the sentences allow it. */
export interface Budget { wanted: number; least: number; most: number; /** Sentences of the opening that are weighed. */ pool: number }

const SAYS_THE_SAME = 0.72;
const LATER_SENTENCES = 2;
/** Words beyond so many times the wanted ones count for nothing. */
const COUNTED = 1.4;
/** Sets weighed at most: keeps the time bounded for many short sentences. */
const MOST_SETS = 900;

/** The sentences worth weighing: the opening ones and the later ones that say most of the headline. */
function poolOf(candidates: readonly Candidate[], story: Story, budget: Budget): Candidate[] {
  const opening = candidates.slice(0, budget.pool);
  const later = candidates.slice(budget.pool)
    .map(candidate => ({ candidate, score: shared(candidate.stems, story.headline) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LATER_SENTENCES)
    .map(({ candidate }) => candidate);
  return [...opening, ...later].sort((a, b) => a.order - b.order);
}

/** How many of the stems stand in the other. */
function shared(stems: ReadonlySet<string>, other: { has(stem: string): boolean }): number {
  let both = 0;
  for (const each of stems) if (other.has(each)) both++;
  return both;
}

/** Every set of sentences, in the order of the article, that keeps to the budget and does not say a thing twice. */
export function setsOf(candidates: readonly Candidate[], story: Story, budget: Budget): Weighed[][] {
  const taken = poolOf(candidates, story, budget);
  const pool = taken.map(candidate => weighed(candidate, story, alikeTo(candidate, taken)));
  const sets: Weighed[][] = [];
  const open: { set: Weighed[]; members: number; words: number; next: number }[] = [{ set: [], members: 0, words: 0, next: 0 }];
  while (open.length && sets.length < MOST_SETS) {
    const { set, members, words, next } = open.pop() ?? { set: [], members: 0, words: 0, next: pool.length };
    if (words >= budget.least) sets.push(set);
    for (let i = pool.length - 1; i >= next; i--) {
      const added = pool[i];
      if (!added || (words > 0 && words + added.candidate.words > budget.most) || !goesWith(added, set.at(-1), members)) continue;
      open.push({ set: [...set, added], members: members | (1 << i), words: words + added.candidate.words, next: i + 1 });
    }
  }
  if (sets.length || !pool.length) return sets;
  // nothing fills the least: all that fits, from the start
  const fitting: Weighed[] = [];
  let words = 0;
  for (const each of pool) {
    if (fitting.length && (words + each.candidate.words > budget.most || !goesWith(each, fitting.at(-1), 1 << pool.indexOf(fitting.at(-1) ?? each)))) continue;
    fitting.push(each);
    words += each.candidate.words;
  }
  return [fitting];
}

/** Whether a sentence may follow: nothing that points back to what is left out, nothing said already. */
const goesWith = ({ candidate, alike }: Weighed, last: Weighed | undefined, members: number): boolean =>
  (alike & members) === 0 && !(candidate.leans && last?.candidate.order !== candidate.order - 1);

/** A bit for each other sentence of the pool that has most of a sentence's stems. */
function alikeTo(candidate: Candidate, pool: readonly Candidate[]): number {
  let alike = 0;
  for (const [i, other] of pool.entries()) if (other !== candidate && shared(candidate.stems, other.stems) >= SAYS_THE_SAME * candidate.stems.size) alike |= 1 << i;
  return alike;
}

/** Weights of `summaryFeatures` for the yield of a word, the yield where all features are nothing, and the weights of words. */
export interface SummaryWeights { weights: readonly number[]; level: number; words: WordWeights }

/**
 * The set of sentences with the best expected ROUGE-1 F1 against a summary of the wanted length: twice the words
 * expected to be in it, over the words of both.
 */
export function pick(candidates: readonly Candidate[], story: Story, budget: Budget, { weights, level }: Pick<SummaryWeights, 'weights' | 'level'>): Candidate[] {
  let best: Weighed[] = [];
  let most = -Infinity;
  for (const set of setsOf(candidates, story, budget)) {
    const features = featuresOf(set, story, budget.wanted);
    let gain = level;
    for (let i = 0; i < features.length; i++) gain += (features[i] ?? 0) * (weights[i] ?? 0);
    const words = set.reduce((sum, each) => sum + each.candidate.words, 0);
    const counted = Math.min(words, budget.wanted * COUNTED);
    const score = (2 * gain * counted) / (counted + budget.wanted);
    if (score > most) { most = score; best = set; }
  }
  return best.map(({ candidate }) => candidate);
}
