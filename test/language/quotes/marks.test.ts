import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans, marksOfLine } from '../../../src/language/quotes/marks';
import { inOneGo } from '../../../src/slices';
import { paragraphs } from '../helpers';

const inside = (text: string): string[] => marksOfLine(text).map(span => text.slice(span.from, span.to));

describe('quotation marks', () => {
  it.each([
    ['straight', 'He said "the bridge is safe" twice.'],
    ['curly', 'He said “the bridge is safe” twice.'],
    ['German', 'Er sagte „the bridge is safe“ zweimal.'],
    ['French', 'Il a dit «the bridge is safe» deux fois.'],
    ['inward guillemets', 'Er sagte »the bridge is safe« zweimal.'],
    ['corner', '他说「the bridge is safe」。'],
    ['single curly', 'He said ‘the bridge is safe’ twice.'],
    ['single straight', "He said 'the bridge is safe' twice."],
  ])('are found: %s', (_, text) => expect(inside(text)).toEqual(['the bridge is safe']));

  it('may carry a space inside in French', () => expect(inside('Il a dit : « le pont est sûr ».')).toEqual([' le pont est sûr ']));
  it('nest: the outer one counts', () => expect(inside('“She told me ‘never’ and left.”')).toEqual(['She told me ‘never’ and left.']));
  it('nest with the same marks too', () => expect(inside('„Wir haben viele „kleine Boote“ im Hafen“, sagte sie.')).toEqual(['Wir haben viele „kleine Boote“ im Hafen']));
  it('are no apostrophes, plurals, years, feet or wiki italics', () => {
    expect(inside("The workers' tools and the miners' lamps aren't 6'2\" tall since the '90s.")).toEqual([]);
    expect(inside("The ''Mercury'' sank.")).toEqual([]);
  });
  it('nest with the same curly marks', () => expect(inside('“A shirt that reads “Keep the ferry” is sold out,” she said.')).toEqual(['A shirt that reads “Keep the ferry” is sold out,']));
  it('open after a gap and before one, as some editors leave it', () => expect(inside('The clip shows him saying, “ you have to row.”')).toEqual([' you have to row.']));
  it('open where the gap before them got lost', () => expect(inside('She asked not to be named."We were told to leave the pier," she said.')).toEqual(['We were told to leave the pier,']));
  it('close after a gap that keeps two marks apart', () => expect(inside('"They shouted \'stop,\' " he said. "Nobody did."')).toHaveLength(2));
  it('run over paragraphs that open again', () => {
    const spans = inOneGo(markedSpans(paragraphs('“The first day was hard.', '“The second was worse,” she said.')));
    expect(spans.map(span => [span.block, span.continues ?? false, span.repaired])).toEqual([[0, true, undefined], [1, false, undefined]]);
  });
  it('that lack their opening one are given it at the sentence', () => {
    const [, span] = marksOfLine('"We hide nothing," he said. The books are open to all of you."');
    expect(span).toMatchObject({ repaired: 'opening', start: 28 });
  });
  it('are not looked for in headings, captions, code and pull quotes', () => {
    expect(inOneGo(markedSpans([{ kind: 'heading', level: 2, text: '"All is open"', marks: [] }, { kind: 'code', text: 'a = "b c"', marks: [] }, { kind: 'pull-quote', text: '“All is open”', marks: [] }]))).toEqual([]);
  });
  it('never leave their block, overlap or cut their content', () => {
    const mark = fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '‘', '’', ' ', 'a', 'B', '.', ',', '\n', '6');
    fc.assert(fc.property(fc.array(fc.array(mark, { maxLength: 40 }).map(parts => parts.join('')), { maxLength: 4 }), texts => {
      let before = { block: -1, end: 0 };
      for (const span of inOneGo(markedSpans(paragraphs(...texts)))) {
        expect(span.start).toBeLessThanOrEqual(span.from);
        expect(span.from).toBeLessThan(span.to);
        expect(span.to).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(texts[span.block]?.length ?? 0);
        if (span.block === before.block) expect(span.start).toBeGreaterThanOrEqual(before.end);
        before = span;
      }
    }));
  });
});
