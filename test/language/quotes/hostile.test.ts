import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/language/quotes';
import { paragraphs } from '../helpers';

const milliseconds = (work: () => void): number => { const start = performance.now(); work(); return performance.now() - start; };

describe('bad input', () => {
  it('finds nothing in no blocks, no text and no marks', () => {
    expect(findQuotes([]).quotes).toEqual([]);
    expect(findQuotes(paragraphs('', '   ', 'Nothing is quoted here.')).quotes).toEqual([]);
  });
  it('ends an unclosed mark at the top with its paragraph, and never leaps over a heading', () => {
    const { quotes } = findQuotes([...paragraphs('“The council met on Monday and voted for the new bridge over the river.'), { kind: 'heading', level: 2, text: 'The vote', marks: [] }, ...paragraphs('The bridge is to open in May.')]);
    for (const quote of quotes) expect(quote.span.block).toBe(0);
  });
  it('takes ten thousand marks in about ten times the time of a thousand', () => {
    const text = (count: number): string => 'Roe said "we will go" and '.repeat(count);
    findQuotes(paragraphs(text(100)));
    const small = milliseconds(() => findQuotes(paragraphs(text(500))));
    const large = milliseconds(() => findQuotes(paragraphs(text(5000))));
    expect(large).toBeLessThan(small * 40 + 1000);
  });
  it('bears marks without any words, in every order', () => {
    expect(() => findQuotes(paragraphs('"“”„«»\'‘’'.repeat(2000)))).not.toThrow();
  });
  it('bears mixed directions', () => {
    expect(() => findQuotes(paragraphs('قال الوزير: “the plan is ready” ثم أضاف «سنبدأ غدا».'), { language: 'ar' })).not.toThrow();
  });
});
