import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../src/language/words';

describe('words', () => {
  it('are counted between spaces, without lone dashes', () => {
    expect(countWords('The mayor’s two-year plan — a first — costs $5 million.', 'en')).toBe(9);
  });
  it('are counted by the dictionary where there are no spaces', () => {
    expect(countWords('市长说桥很安全', 'zh')).toBeGreaterThan(2);
    expect(countWords('', 'ja')).toBe(0);
  });
  it('take at least a minute to read, and longer in slower languages', () => {
    expect(readingMinutes(10, 'en')).toBe(1);
    expect(readingMinutes(2380, 'en')).toBe(10);
    expect(readingMinutes(2380, 'de')).toBeGreaterThan(10);
  });
});
