import type { Lexicon } from '../lexicon';
import { stem as stemOf, type Candidate } from './candidates';
import { expectedWords, wordsOf, type Word, type WordWeights } from './expected';

/** A stem of the headline and which set of sentences was last seen to have it. */
interface HeadlineStem { set: number }

/** What is known of the whole article: its words with their chances, what the headline says. */
export interface Story {
  words: ReadonlyMap<string, Word>;
  headline: ReadonlyMap<string, HeadlineStem>;
  /** How many sets of sentences have been looked at. */
  sets: number;
}

export function storyOf(candidates: readonly Candidate[], headline: string, lexicon: Lexicon, weights: WordWeights): Story {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    words: expectedWords(candidates, new Set(words), lexicon, weights),
    headline: new Map(words.filter(word => word.length > 2).map(word => [stemOf(word), { set: 0 }])), sets: 0,
  };
}

/** What a sentence brings along, worked out once and added up for each set it is in. */
export interface Weighed {
  candidate: Candidate;
  early: number;
  earlier: number;
  words: Word[];
  stems: HeadlineStem[];
  /** Bits of the sentences of its pool that say much the same. */
  alike: number;
}

export function weighed(candidate: Candidate, story: Story, alike: number): Weighed {
  const { order, words } = candidate;
  return {
    candidate, alike, early: words * Math.exp(-order / 2), earlier: words * Math.exp(-order / 8),
    words: wordsOf(candidate).flatMap(word => story.words.get(word) ?? []),
    stems: Array.from(candidate.stems).flatMap(stem => story.headline.get(stem) ?? []),
  };
}

export const summaryFeatures = ['expected', 'length', 'length squared', 'early', 'earlier', 'adjacent', 'headline'] as const;

/** The features of a set of sentences in the order of `summaryFeatures`; `wanted` is the number of words asked for. */
export function featuresOf(set: readonly Weighed[], story: Story, wanted: number): number[] {
  const number = ++story.sets;
  let expected = 0, counted = 0, inHeadline = 0, adjacent = 0, length = 0, early = 0, earlier = 0, before = -2;
  for (const sentence of set) {
    const { candidate: { order, words } } = sentence;
    counted += sentence.words.length;
    for (const word of sentence.words) expected += chanceOnceMore(word, number);
    for (const stem of sentence.stems) {
      if (stem.set !== number) inHeadline++;
      stem.set = number;
    }
    length += words;
    early += sentence.early;
    earlier += sentence.earlier;
    if (before === order - 1) adjacent++;
    before = order;
  }
  const lengths = length / wanted;
  return [
    expected / Math.max(1, counted), lengths, lengths * lengths, early / Math.max(1, length), earlier / Math.max(1, length),
    adjacent / Math.max(1, set.length), inHeadline / Math.max(1, story.headline.size),
  ];
}

/** The chance that the summary has the word once more than the set so far. */
function chanceOnceMore(word: Word, set: number): number {
  if (word.set !== set) {
    word.set = set;
    word.seen = 0;
  }
  return word.chances[word.seen++] ?? 0;
}
