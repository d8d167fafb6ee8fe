import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types';
import { lexiconOf } from '../../../src/language/lexicon';
import { findQuotes } from '../../../src/language/quotes';
import { summarise } from '../../../src/language/summary';
import { candidatesOf } from '../../../src/language/summary/candidates';
import { countWords } from '../../../src/language/words';
import { paragraphs } from '../helpers';

const article = [
  ...paragraphs(
    'HARWICK (Coast Press) - The city council of Harwick voted on Monday to build a new bridge over the Arle river, ending a dispute that lasted eleven years.',
    'The bridge is to cost 48 million crowns and will replace the ferry that has carried workers to the docks since 1952. Work is to begin in May and should last for three years, the council said.',
    'However, some neighbours fear noise and dust near the school. They want the council to pay for thicker windows.',
    'Who will pay for the windows?',
    'Also Read: Ferry captain retires after forty years on the river',
    'Mayor Jane Rowan called the vote a late victory for everyone who waits at the pier on winter mornings.',
    'The ferry will run until the first cars cross the bridge, and its two boats will then be sold to a museum in the north of the country.',
  ),
];
const texts = (blocks: readonly Block[], context = {}, length?: 'short' | 'long'): string[] => summarise(blocks, context, [], length).map(({ text }) => text);
const words = (length?: 'short' | 'long'): number => countWords(texts(article, {}, length).join(' '), 'en');
const entry = (n: number): Block[] => [{ kind: 'entry', text: `Entry ${n}`, marks: [] }, ...paragraphs(`Report number ${n} says that the water in the harbour rose by another ${n} centimetres during the stormy night.`)];

describe('the summary', () => {
  it('is whole sentences that stand in the article, in its order', () => {
    const picked = summarise(article, { headline: 'Harwick to build bridge', language: 'en' });
    expect(picked.length).toBeGreaterThan(0);
    for (const { text, span } of picked) expect(article[span.block]?.text.slice(span.start, span.end)).toBe(text);
    const order = picked.map(({ span }) => span.block * 1e6 + span.start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
  it('begins after the dateline and leaves out questions and "also read"', () => {
    const all = texts(article, { headline: 'Harwick to build bridge' }, 'long').join(' ');
    expect(all).toContain('The city council of Harwick voted');
    expect(all).not.toMatch(/Coast Press|Also Read|Who will pay/);
  });
  it('has about thirty, sixty or a hundred and twenty words', () => {
    expect(words('short')).toBeLessThanOrEqual(42);
    expect(words()).toBeLessThanOrEqual(80);
    expect(words('long')).toBeGreaterThan(words());
  });
  it('takes no sentence that points back to one left out', () => {
    const picked = texts(article, {}, 'long');
    const lean = picked.findIndex(text => text.startsWith('They want'));
    if (lean >= 0) expect(picked[lean - 1]).toMatch(/^However/);
    expect(picked[0]).not.toMatch(/^(?:However|They)/);
  });
  it('takes no part of a quotation without the sentence before it, which says who speaks', () => {
    const blocks = paragraphs('“The harbour is our life,” said Ole Brandt, a captain. “Nobody asked the crews before the gates were closed.” The office did not answer.');
    const { quotes } = findQuotes(blocks, { language: 'en' });
    const leaning = candidatesOf(blocks, 'en', lexiconOf('en'), quotes, '').filter(candidate => candidate.leans).map(({ text }) => text);
    expect(leaning).toEqual(['“Nobody asked the crews before the gates were closed.”']);
  });
  it('is not a copy of the headline', () => {
    expect(texts(paragraphs('The bridge over the Arle is open.', 'Hundreds of people walked across it on the first day.'), { headline: 'The bridge over the Arle is open' })).toEqual(['Hundreds of people walked across it on the first day.']);
  });
  it('of a short article is the article', () => {
    expect(texts(paragraphs('The pool in Harwick opens on Sunday. Children swim for free.'))).toEqual(['The pool in Harwick opens on Sunday.', 'Children swim for free.']);
  });
  it('of a live blog is of its newest entries', () => {
    const blocks = [9, 8, 7, 6, 5, 4, 3].flatMap(entry);
    expect(Math.max(...summarise(blocks, {}, [], 'long').map(({ span }) => span.block))).toBeLessThan(8);
  });
  it('is found in scripts without spaces and from right to left', () => {
    expect(summarise(paragraphs('哈维克市议会星期一投票决定在阿尔河上修建一座新桥。工程将于五月开始，预计持续三年。'), { language: 'zh' }).length).toBeGreaterThan(0);
    expect(summarise(paragraphs('صوت مجلس مدينة هارويك يوم الاثنين على بناء جسر جديد فوق النهر. سيبدأ العمل في مايو.'), { language: 'ar' }).length).toBeGreaterThan(0);
  });
  it('is empty where there is no text, and never throws', () => {
    expect(summarise([], {})).toEqual([]);
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 6 }), lines => {
      const blocks = paragraphs(...lines);
      for (const { text, span } of summarise(blocks, {})) expect(blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
    }), { numRuns: 60 });
  });
});
