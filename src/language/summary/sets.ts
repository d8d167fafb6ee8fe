import type { HeadlineStem, Pool, Weighed, Word } from './pool';

/** How many words a summary should have, and the bounds it keeps to where the sentences allow it. */
export interface Budget { wanted: number; least: number; most: number; /** Sentences of the opening that are weighed. */ pool: number }

/** Sets weighed at most: keeps the time bounded for many short sentences. */
const MOST_SETS = 900;

export const summaryFeatures = ['expected', 'length', 'length squared', 'early', 'earlier', 'adjacent', 'headline'] as const;

/** Is told of a set its features in the order of `summaryFeatures` (in an array that the next set takes over), its words, and a bit for each sentence of the pool. */
export type Visit = (features: readonly number[], words: number, members: number) => void;

/** What is added up over a set as it grows. */
interface Sums { members: number; size: number; words: number; counted: number; expected: number; inHeadline: number; adjacent: number; early: number; earlier: number; /** Order of the last sentence. */ last: number }

const EMPTY: Sums = { members: 0, size: 0, words: 0, counted: 0, expected: 0, inHeadline: 0, adjacent: 0, early: 0, earlier: 0, last: -2 };

/**
 * Every set of sentences, in the order of the article, that keeps to the budget, says nothing twice and points back
 * to nothing that is left out. A set grows by a sentence at a time, and only that sentence is added up.
 */
export function eachSet(pool: Pool, budget: Budget, visit: Visit): void {
  const { sentences } = pool;
  const features: number[] = summaryFeatures.map(() => 0);
  let sets = 0;
  const grow = (sums: Sums, from: number): void => {
    for (let at = from; at < sentences.length && sets < MOST_SETS; at++) {
      const added = sentences[at] as Weighed;
      if (!fits(added, sums, budget)) continue;
      const grown = plus(sums, added, at);
      if (grown.words >= budget.least) {
        sets++;
        describe(grown, pool, budget, features);
        visit(features, grown.words, grown.members);
      }
      grow(grown, at + 1);
      forget(added);
    }
  };
  grow(EMPTY, 0);
  if (sets > 0 || sentences.length === 0) return;
  const sums = fromTheStart(pool, budget);
  describe(sums, pool, budget, features);
  visit(features, sums.words, sums.members);
  for (const [at, each] of sentences.entries()) if (sums.members & (1 << at)) forget(each);
}

/** Where nothing fills the least: all that fits, from the start. */
function fromTheStart({ sentences }: Pool, budget: Budget): Sums {
  let sums = EMPTY;
  for (const [at, added] of sentences.entries()) {
    const latest = 1 << (31 - Math.clz32(sums.members));
    if (sums.size === 0 || fits(added, { ...sums, members: latest }, budget)) sums = plus(sums, added, at);
  }
  return sums;
}

/** Whether a sentence may follow: there is room, it points back to nothing that is left out, and says nothing said already. */
function fits({ candidate, alike }: Weighed, { members, words, last }: Sums, { most }: Budget): boolean {
  return (words === 0 || words + candidate.words <= most) && (alike & members) === 0 && !(candidate.leans && last !== candidate.order - 1);
}

function plus(sums: Sums, { candidate, repeated, stems, early, earlier, counted, expected }: Weighed, at: number): Sums {
  let chances = sums.expected + expected, inHeadline = sums.inHeadline;
  for (let i = 0; i < repeated.length; i++) {
    const word = repeated[i] as Word;
    chances += word.chances[word.seen++] ?? 0;
  }
  for (let i = 0; i < stems.length; i++) if ((stems[i] as HeadlineStem).seen++ === 0) inHeadline++;
  return {
    members: sums.members | (1 << at), size: sums.size + 1, words: sums.words + candidate.words, counted: sums.counted + counted, expected: chances, inHeadline,
    adjacent: sums.last === candidate.order - 1 ? sums.adjacent + 1 : sums.adjacent, early: sums.early + early, earlier: sums.earlier + earlier, last: candidate.order,
  };
}

/** Takes back what `plus` counted in the words themselves. */
function forget({ repeated, stems }: Weighed): void {
  for (let i = 0; i < repeated.length; i++) (repeated[i] as Word).seen--;
  for (let i = 0; i < stems.length; i++) (stems[i] as HeadlineStem).seen--;
}

/** Writes the features of a set. */
function describe({ size, words, counted, expected, inHeadline, adjacent, early, earlier }: Sums, { headlineStems }: Pool, { wanted }: Budget, features: number[]): void {
  const lengths = words / wanted;
  features[0] = expected / Math.max(1, counted);
  features[1] = lengths;
  features[2] = lengths * lengths;
  features[3] = early / Math.max(1, words);
  features[4] = earlier / Math.max(1, words);
  features[5] = adjacent / Math.max(1, size);
  features[6] = inHeadline / Math.max(1, headlineStems);
}
