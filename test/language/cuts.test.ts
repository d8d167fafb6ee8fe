import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../src/language/cuts';

const bySegmenter = (text: string, language = 'en'): number[] => Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ index }) => index);
const PLAIN = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)), ...'\n–—‘’‚‛“”„…€\xad\u2028→'];
const OFTEN = [...'.!?  "”)aB7,-\n'];

describe('cuts', () => {
  it('are where the segmenter cuts', () => {
    const text = fc.array(fc.oneof({ arbitrary: fc.constantFrom(...OFTEN), weight: 3 }, fc.constantFrom(...PLAIN)), { maxLength: 40 }).map(characters => characters.join(''));
    fc.assert(fc.property(text, each => { expect(cutsOf(each, 'en')).toEqual(bySegmenter(each)); }), { numRuns: 3000 });
  });
  it('are those of Greek in Greek', () => {
    expect(cutsOf('One; Two.', 'el')).toEqual(bySegmenter('One; Two.', 'el'));
  });
});
