import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, partsOf } from '../../../src/article/parts';
import type { Block } from '../../../src/article/types';
import { chunkOf, chunksOf } from '../../../src/ui/reader/chunks';
import { contentsOf, headingLevels } from '../../../src/ui/reader/outline';
import { blockOf, lengthsOf, placeAt, shareBefore } from '../../../src/ui/reader/place';

const block = fc.oneof(
  fc.string().map((text): Block => ({ kind: 'paragraph', text, marks: [] })),
  fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom(2, 3, 4, 5, 6)).map(([text, level]): Block => ({ kind: 'heading', text, level: level as 2, marks: [] })),
  fc.tuple(fc.string(), fc.boolean(), fc.nat(3), fc.boolean()).map(([text, ordered, depth, first]): Block => ({ kind: 'list-item', text, ordered, depth, first, marks: [] })),
  fc.string().map((text): Block => ({ kind: 'entry', text, marks: [] })),
);
const blocks = fc.array(block, { maxLength: 80 });
const order = (parts: readonly Part[]): number[] => parts.flatMap(part =>
  part.kind === 'block' ? [part.at] : part.kind === 'entry' ? [part.at, ...order(part.parts)] : part.items.flatMap(item => [item.at, ...order(item.lists)]));

describe('the parts of the body', () => {
  it('hold every block once, in the order of the article', () => {
    fc.assert(fc.property(blocks, list => { expect(order(partsOf(list))).toEqual(list.map((_, at) => at)); }));
  });
  it('stand in chunks that hold all of them, and every block is found in its chunk', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 80 }), list => {
      const chunks = chunksOf(partsOf(list), list);
      expect(order(chunks.flatMap(chunk => chunk.parts))).toEqual(list.map((_, at) => at));
      for (const at of list.keys()) expect(order(chunks[chunkOf(chunks, at)]?.parts ?? [])).toContain(at);
    }));
  });
});

describe('the headings', () => {
  it('skip no level, whatever the page’s do', () => {
    fc.assert(fc.property(blocks, list => {
      let before = 1;
      for (const level of headingLevels(list).values()) {
        expect(level).toBeLessThanOrEqual(before + 1);
        expect(level).toBeGreaterThanOrEqual(2);
        before = level;
      }
    }));
  });
  it('are no table of contents where there are fewer than three', () => {
    const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, marks: [] });
    expect(contentsOf([heading('one'), heading('two')])).toEqual([]);
    expect(contentsOf([heading('one'), heading('two'), heading('three')]).map(line => line.text)).toEqual(['one', 'two', 'three']);
  });
});

describe('the place in an article', () => {
  const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 40 });
  const paragraphs = (list: string[]): Block[] => list.map(text => ({ kind: 'paragraph', text, marks: [] }));

  it('is found again, also when paragraphs were put in before it', () => {
    fc.assert(fc.property(texts, fc.nat(), fc.nat(5), (list, seed, added) => {
      const kept = paragraphs(list), at = seed % list.length;
      const place = placeAt(kept, at, 0.5);
      expect(blockOf(kept, place)).toBe(at);
      const later = [...paragraphs(Array.from({ length: added }, (_, one) => `a new paragraph, number ${one}, longer than the others were`)), ...kept];
      expect(blockOf(later, place)).toBe(at + added);
    }));
  });
  it('is forgotten when its paragraph is gone', () => {
    expect(blockOf(paragraphs(['one', 'two']), placeAt(paragraphs(['gone']), 0, 0))).toBeUndefined();
  });
  it('says how much is read: never less further on', () => {
    fc.assert(fc.property(texts, list => {
      const lengths = lengthsOf(paragraphs(list));
      const shares = list.flatMap((_, at) => [0, 0.5, 1].map(within => shareBefore(lengths, at, within)));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }));
  });
});
