import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/language/quotes';
import { paragraphs } from '../helpers';

const milliseconds = (work: () => void): number => { const start = performance.now(); work(); return performance.now() - start; };
const marked = (count: number): string => 'Roe said "we will go" and '.repeat(count);

describe('bad input', () => {
  it('finds nothing in no blocks, no text and no marks', () => {
    expect(findQuotes([]).quotes).toEqual([]);
    expect(findQuotes(paragraphs('', '   ', 'Nothing is quoted here.')).quotes).toEqual([]);
  });
  it('ends an unclosed mark at the top with its paragraph, and never leaps over a heading', () => {
    const { quotes } = findQuotes([...paragraphs('“The council met on Monday and voted for the new bridge over the river.'), { kind: 'heading', level: 2, text: 'The vote', marks: [] }, ...paragraphs('The bridge is to open in May.')]);
    for (const quote of quotes) expect(quote.span.block).toBe(0);
  });
  it('takes ten times the marks in about ten times the time', { timeout: 60_000 }, () => {
    findQuotes(paragraphs(marked(100)));
    const small = milliseconds(() => findQuotes(paragraphs(marked(200))));
    const large = milliseconds(() => findQuotes(paragraphs(marked(2000))));
    expect(large).toBeLessThan(small * 60 + 2000);
  });
  it('takes ten thousand marks', () => {
    expect(() => findQuotes(paragraphs(marked(5000)))).not.toThrow();
  }, 60_000);
  it('bears marks without any words, in every order', { timeout: 60_000 }, () => {
    expect(() => findQuotes(paragraphs('"“”„«»\'‘’'.repeat(2000)))).not.toThrow();
  });
  it('bears mixed directions', () => {
    expect(() => findQuotes(paragraphs('قال الوزير: “the plan is ready” ثم أضاف «سنبدأ غدا».'), { language: 'ar' })).not.toThrow();
  });
});
