import { stem as stemOf, type Candidate } from './candidates';

/** A stem of the article: in how many sentences it stands, and which set of sentences was last seen to have it. */
interface Stem { count: number; weight: number; inHeadline: boolean; inStandfirst: boolean; set: number }

/** What is known of the whole article: how often each stem stands in it, what headline and standfirst say. */
export interface Story {
  stems: Map<string, Stem>;
  headline: Set<string>;
  standfirst: Set<string>;
  opening: Set<string>;
  /** How many sets of sentences have been looked at. */
  sets: number;
}

export function storyOf(candidates: readonly Candidate[], headline: string, standfirst: string): Story {
  const story: Story = { stems: new Map(), headline: stemsOf(headline), standfirst: stemsOf(standfirst), opening: candidates[0]?.stems ?? new Set(), sets: 0 };
  for (const { stems } of candidates) {
    for (const each of stems) {
      const known = story.stems.get(each);
      if (known) known.count++;
      else story.stems.set(each, { count: 1, weight: 0, inHeadline: story.headline.has(each), inStandfirst: story.standfirst.has(each), set: 0 });
    }
  }
  return story;
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf));
}

export function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let both = 0;
  for (const each of of) if (within.has(each)) both++;
  return both / Math.max(1, of.size);
}

/** What a sentence brings along, worked out once and added up for each set it is in. */
export interface Sums { words: number; early: number; earlier: number; heading: number; central: number; quoted: number; figures: number; names: number; leans: number; opening: number }
export interface Weighed {
  candidate: Candidate;
  sums: Sums;
  stems: Stem[];
  /** Bits of the sentences of its pool that say much the same. */
  alike: number;
}

export function weighed(candidate: Candidate, story: Story, alike: number): Weighed {
  const stems: Stem[] = [];
  for (const each of candidate.stems) {
    const stem = story.stems.get(each);
    if (!stem) continue;
    stem.weight = Math.log(stem.count);
    stems.push(stem);
  }
  return { candidate, sums: sumsOf(candidate, story, stems), stems, alike };
}

function sumsOf(candidate: Candidate, story: Story, known: readonly Stem[]): Sums {
  const { words, order, stems, tokens } = candidate;
  let central = 0;
  for (const { weight } of known) central += weight;
  return {
    words, early: words * Math.exp(-order / 2), earlier: words * Math.exp(-order / 8),
    heading: words * share(story.headline, stems), central, quoted: words * candidate.quoted,
    figures: tokens.filter(token => STARTS_WITH_DIGIT.test(token.text)).length,
    names: tokens.filter((token, index) => index > 0 && token.upper).length,
    leans: candidate.leans ? words : 0, opening: words * share(stems, story.opening),
  };
}

const STARTS_WITH_DIGIT = /^\d/;

export const summaryFeatures = [
  'length', 'lengthSquared', 'early', 'earlier', 'first', 'headline', 'standfirst', 'headingSentences', 'central', 'coverage', 'repeats', 'quoted', 'figures', 'names', 'leans', 'likeOpening', 'sentences', 'adjacent', 'gaps',
] as const;

/** The features of a set of sentences in the order of `summaryFeatures`; `wanted` is the number of words asked for. */
export function featuresOf(set: readonly Weighed[], story: Story, wanted: number): number[] {
  const number = ++story.sets;
  let inAll = 0, different = 0, covered = 0, inHeadline = 0, inStandfirst = 0, adjacent = 0, before = -2;
  const total: Sums = { words: 0, early: 0, earlier: 0, heading: 0, central: 0, quoted: 0, figures: 0, names: 0, leans: 0, opening: 0 };
  for (const { candidate: { order }, sums, stems } of set) {
    inAll += stems.length;
    for (const stem of stems) {
      if (stem.set === number) continue;
      stem.set = number;
      different++;
      covered += stem.weight;
      if (stem.inHeadline) inHeadline++;
      if (stem.inStandfirst) inStandfirst++;
    }
    addTo(total, sums);
    if (before === order - 1) adjacent++;
    before = order;
  }
  const words = Math.max(1, total.words);
  const length = words / wanted;
  const spread = (set.at(-1)?.candidate.order ?? 0) - (set[0]?.candidate.order ?? 0) + 1 - set.length;
  return [
    length, length * length, total.early / words, total.earlier / words, set[0]?.candidate.order === 0 ? 1 : 0,
    inHeadline / Math.max(1, story.headline.size), inStandfirst / Math.max(1, story.standfirst.size), total.heading / words, total.central / words, covered / words,
    1 - different / Math.max(1, inAll), total.quoted / words, total.figures / words, total.names / words, total.leans / words, total.opening / words,
    set.length / 4, adjacent / Math.max(1, set.length), Math.log1p(spread),
  ];
}

function addTo(total: Sums, { words, early, earlier, heading, central, quoted, figures, names, leans, opening }: Sums): void {
  total.words += words;
  total.early += early;
  total.earlier += earlier;
  total.heading += heading;
  total.central += central;
  total.quoted += quoted;
  total.figures += figures;
  total.names += names;
  total.leans += leans;
  total.opening += opening;
}
