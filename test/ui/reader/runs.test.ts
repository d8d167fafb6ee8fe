import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/article/types';
import { type Over, type Run, runsOf } from '../../../src/ui/reader/runs';

const words = (runs: readonly Run[]): string => runs.map(run => (typeof run === 'string' ? run : words(run.runs))).join('');
const pieces = (runs: readonly Run[], kind: string): string[] =>
  runs.flatMap(run => (typeof run === 'string' ? [] : run.mark.kind === kind ? [words(run.runs)] : pieces(run.runs, kind)));

const place = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const mark = fc.oneof(
  fc.tuple(place, fc.constantFrom('emphasis', 'strong', 'code', 'break')).map(([where, kind]) => ({ ...where, kind }) as Mark),
  place.map(where => ({ ...where, kind: 'link', href: 'https://harbourpost.example/' }) as Mark),
);

describe('the text of a block on the screen', () => {
  it('is the block’s own text, letter by letter, whatever marks stand over it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 50 }), fc.array(mark), fc.array(place), (text, marks, statements) => {
      const over = statements.map((where, quote): Over => ({ ...where, kind: 'statement', quote }));
      expect(words(runsOf(text, marks, over))).toBe(text);
    }));
  });

  it('marks the very words of a statement and of what is being spoken', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.array(mark), place, place, (text, marks, said, spoken) => {
      const runs = runsOf(text, marks, [{ ...said, kind: 'statement', quote: 0 }, { ...spoken, kind: 'spoken' }]);
      expect(pieces(runs, 'statement').join('')).toBe(text.slice(said.start, said.end));
      expect(pieces(runs, 'statement').length).toBeLessThanOrEqual(1);
    }));
  });

  it('keeps a link in one piece when words within it are stressed', () => {
    const runs = runsOf('the old lamp burns', [{ kind: 'link', start: 4, end: 12, href: 'https://a.example/' }, { kind: 'strong', start: 0, end: 7 }]);
    expect(pieces(runs, 'link')).toEqual(['old lamp']);
  });
});
