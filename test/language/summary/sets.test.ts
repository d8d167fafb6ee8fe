import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadlineStem, Pool, Weighed, Word } from '../../../src/language/summary/pool';
import { eachSet, type Budget } from '../../../src/language/summary/sets';

const BUDGET: Budget = { wanted: 30, least: 18, most: 42, pool: 6 };
const WORDS: readonly Word[] = [[0.9, 0.5, 0.1], [0.4, 0.2], [0.3, 0.1], [0.2, 0.05, 0.01]].map(chances => ({ chances, seen: 0 }));
const STEMS: readonly HeadlineStem[] = [{ seen: 0 }, { seen: 0 }, { seen: 0 }];

const sentence = fc.record({
  words: fc.integer({ min: 4, max: 30 }), leans: fc.boolean(), skipped: fc.integer({ min: 0, max: 2 }), expected: fc.constantFrom(0, 0.25, 1.5),
  repeated: fc.array(fc.nat({ max: WORDS.length - 1 }), { maxLength: 8 }), stems: fc.uniqueArray(fc.nat({ max: STEMS.length - 1 })), alike: fc.nat({ max: 7 }),
});
const pools = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((each): Pool => {
  let order = -1;
  return { headlineStems: STEMS.length, sentences: each.map(({ words, leans, skipped, expected, repeated, stems, alike }, at): Weighed => {
    order += 1 + skipped;
    return {
      candidate: { block: 0, start: 0, end: 0, order, tokens: [], words, leans, text: '' }, early: words / (order + 1), earlier: words / (order + 2),
      counted: words, expected, repeated: repeated.flatMap(i => WORDS[i] ?? []), stems: stems.flatMap(i => STEMS[i] ?? []), alike: at > 2 ? alike : 0,
    };
  }) };
});

/** The features of a set added up from nothing. */
function plain({ sentences, headlineStems }: Pool, members: number): number[] {
  const set = sentences.filter((_, at) => members & (1 << at));
  const sum = (value: (each: Weighed) => number): number => set.reduce((total, each) => total + value(each), 0);
  const times = new Map<Word, number>();
  let expected = sum(each => each.expected);
  for (const word of set.flatMap(each => each.repeated)) {
    const seen = times.get(word) ?? 0;
    expected += word.chances[seen] ?? 0;
    times.set(word, seen + 1);
  }
  const words = sum(each => each.candidate.words);
  const adjacent = set.filter(({ candidate }, i) => set[i - 1]?.candidate.order === candidate.order - 1).length;
  return [expected / words, words / BUDGET.wanted, (words / BUDGET.wanted) ** 2, sum(each => each.early) / words, sum(each => each.earlier) / words, adjacent / set.length, new Set(set.flatMap(each => each.stems)).size / headlineStems];
}

describe('the sets of sentences', () => {
  it('have the features of their sentences, however they grew', () => {
    fc.assert(fc.property(pools, pool => {
      eachSet(pool, BUDGET, (features, words, members) => {
        const wanted = plain(pool, members);
        features.forEach((feature, i) => { expect(feature).toBeCloseTo(wanted[i] ?? NaN, 10); });
        expect(words).toBeCloseTo((wanted[1] ?? NaN) * BUDGET.wanted, 10);
      });
    }));
  });
  it('each come once, and leave no count behind', () => {
    fc.assert(fc.property(pools, pool => {
      const all = (): number[] => { const found: number[] = []; eachSet(pool, BUDGET, (_, __, members) => { found.push(members); }); return found; };
      const first = all();
      expect(first.length).toBeGreaterThan(0);
      expect(new Set(first).size).toBe(first.length);
      expect(all()).toEqual(first);
    }));
  });
});
