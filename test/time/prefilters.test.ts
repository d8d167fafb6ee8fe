import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/time/data/labels';
import { mayHold } from '../../src/time/reading/may-hold';
import { monthsOf } from '../../src/time/reading/months';
import { COUNTED, COUNTED_IN_ERA, DAY_MONTH_YEAR, MONTH_DAY_YEAR, VIETNAMESE, YEAR_FIRST, YEAR_LAST, YEAR_MONTH_DAY } from '../../src/time/reading/text';

const MONTHS = Object.keys(LABELS).flatMap(language => [...monthsOf(language).keys()]);
const piece = fc.oneof(
  fc.constantFrom(...MONTHS), fc.integer({ min: 0, max: 2100 }).map(String), fc.integer({ min: 1980, max: 2030 }).map(String), fc.integer({ min: 1, max: 31 }).map(String),
  fc.constantFrom(' ', ' ', ', ', '.', '-', '/', ' | ', '’', 'th', 'ſt', ' de ', '年', '월', '月', '日', '令和', '元', 'THG', ' tháng ', 'thÁng', 'พ.ศ.', 'ก.พ.', '\u200f', '،', '𝐌'),
);

describe('a quick look at a text', () => {
  it.each(Object.entries({ counted: [COUNTED, COUNTED_IN_ERA], vietnamese: [VIETNAMESE], numeric: [YEAR_FIRST, YEAR_LAST], named: [DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY], monthFirst: [MONTH_DAY_YEAR] }))('never misses a date: %s', (kind, patterns) => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join('')), text => {
      if (patterns.some(pattern => text.search(pattern) >= 0)) expect(mayHold[kind as keyof typeof mayHold](text)).toBe(true);
    }), { numRuns: 2000 });
  });
  it('passes over what has no month, no year or no separator', () => {
    expect(mayHold.named('12.03.2023')).toBe(false);
    expect(mayHold.named('12 people in May')).toBe(false);
    expect(mayHold.numeric('May 3, 2023')).toBe(false);
    expect(mayHold.monthFirst('3 May 2023')).toBe(false);
  });
});
