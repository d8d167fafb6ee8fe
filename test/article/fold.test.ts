import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/article/metadata/fold';

const plainly = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('text to compare by', () => {
  test('has letters and digits in lower case, all else as one space', () => expect(fold(' „Über-Brücken“: 12 Städte… ')).toBe('über brücken 12 städte'));
  test('is the same whatever letters it is written in', () => {
    const letters = fc.constantFrom(...'aZ09 -–—‘’“”„…«»ÄßÿÀ×÷øÞ\u00a0\u00ad\u0301ﬁºª½µſKİΣςЖ文ا\n\t'.split(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: letters, maxLength: 30 }), fc.string({ unit: 'binary' })), text => {
      expect(fold(text)).toBe(plainly(text));
    }));
  });
});
