import { stem, type Candidate } from './candidates';

/** What is known of the whole article: how often each stem stands in it, what headline and standfirst say. */
export interface Story {
  /** Sentences in the article, those counted that may not be taken. */
  sentences: number;
  /** How many sentences each stem stands in. */
  counts: Map<string, number>;
  headline: Set<string>;
  standfirst: Set<string>;
  opening: Set<string>;
}

export function storyOf(candidates: readonly Candidate[], headline: string, standfirst: string): Story {
  const counts = new Map<string, number>();
  for (const { stems } of candidates) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  return {
    sentences: (candidates.at(-1)?.order ?? 0) + 1, counts,
    headline: stemsOf(headline), standfirst: stemsOf(standfirst), opening: candidates[0]?.stems ?? new Set(),
  };
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stem));
}

export function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let both = 0;
  for (const each of of) if (within.has(each)) both++;
  return both / Math.max(1, of.size);
}

/** What a sentence brings along, worked out once and added up for each set it is in. */
export interface Sums { words: number; early: number; earlier: number; heading: number; central: number; quoted: number; figures: number; names: number; leans: number; opening: number }

export function sumsOf(candidate: Candidate, story: Story): Sums {
  const { words, order, stems, tokens } = candidate;
  let central = 0;
  for (const each of stems) central += Math.log(story.counts.get(each) ?? 1);
  return {
    words, early: words * Math.exp(-order / 2), earlier: words * Math.exp(-order / 8),
    heading: words * share(story.headline, stems), central, quoted: words * candidate.quoted,
    figures: tokens.filter(token => /^\d/.test(token.text)).length,
    names: tokens.filter((token, index) => index > 0 && token.upper).length,
    leans: candidate.leans ? words : 0, opening: words * share(stems, story.opening),
  };
}

export const summaryFeatures = [
  'length', 'lengthSquared', 'early', 'earlier', 'first', 'headline', 'standfirst', 'headingSentences', 'central', 'coverage', 'repeats', 'quoted', 'figures', 'names', 'leans', 'likeOpening', 'sentences', 'adjacent', 'gaps',
] as const;

/** The features of a set of sentences in the order of `summaryFeatures`; `wanted` is the number of words asked for. */
export function featuresOf(set: readonly { candidate: Candidate; sums: Sums }[], story: Story, wanted: number): number[] {
  const stems = new Set<string>();
  let inAll = 0;
  const total: Sums = { words: 0, early: 0, earlier: 0, heading: 0, central: 0, quoted: 0, figures: 0, names: 0, leans: 0, opening: 0 };
  let adjacent = 0;
  for (const [index, { candidate, sums }] of set.entries()) {
    for (const each of candidate.stems) stems.add(each);
    inAll += candidate.stems.size;
    for (const key of Object.keys(total) as (keyof Sums)[]) total[key] += sums[key];
    if (index > 0 && set[index - 1]?.candidate.order === candidate.order - 1) adjacent++;
  }
  const words = Math.max(1, total.words);
  let covered = 0;
  for (const each of stems) covered += Math.log(story.counts.get(each) ?? 1);
  const length = words / wanted;
  const spread = (set.at(-1)?.candidate.order ?? 0) - (set[0]?.candidate.order ?? 0) + 1 - set.length;
  return [
    length, length * length, total.early / words, total.earlier / words, set[0]?.candidate.order === 0 ? 1 : 0,
    share(story.headline, stems), share(story.standfirst, stems), total.heading / words, total.central / words, covered / words,
    1 - stems.size / Math.max(1, inAll), total.quoted / words, total.figures / words, total.names / words, total.leans / words, total.opening / words,
    set.length / 4, adjacent / Math.max(1, set.length), Math.log1p(spread),
  ];
}
