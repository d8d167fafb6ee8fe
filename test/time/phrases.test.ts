import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPhrase, lastPhrase, phrasesOf } from '../../src/time/evidence/phrases';

const WORDS = ['posted', 'posted on', 'updated', 'publi*', 'stand', '更新', '最后更新', '©'];
const phrases = phrasesOf(WORDS);
const said = (text: string, found: { start: number; end: number } | undefined): string | undefined => found && text.slice(found.start, found.end);

describe('a label of a date', () => {
  it('is taken at its longest', () => expect(said('was posted on friday', firstPhrase(phrases, 'was posted on friday'))).toBe('posted on'));
  it('is no part of another word', () => expect(firstPhrase(phrases, 'reposted, outstanding, postedly')).toBeUndefined());
  it('takes the rest of the word where it is a stem', () => expect(said('publié: ', firstPhrase(phrases, 'publié: '))).toBe('publié'));
  it('needs no spaces where the script has none', () => expect(said('于最后更新了', firstPhrase(phrases, '于最后更新了'))).toBe('最后更新'));
  it('is the last where the last is asked for', () => expect(lastPhrase(phrases, 'posted by us, updated')).toEqual({ start: 14, end: 21 }));

  it('stands where a search for its words would find it', () => {
    const letters = '[\\p{L}\\p{M}]';
    const pattern = new RegExp([...WORDS].sort((a, b) => b.length - a.length).map(word => /[更新]/.test(word) ? word
      : `(?<!${letters})${word.endsWith('*') ? `${word.slice(0, -1)}${letters}*` : `${word}(?!${letters})`}`).join('|'), 'gu');
    const piece = fc.constantFrom(...WORDS.map(word => word.replace('*', '')), ' ', 'é', 'x', ', ', ' on', '更');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')), text => {
      const all = [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
      expect([firstPhrase(phrases, text), lastPhrase(phrases, text)]).toEqual([all[0], all.at(-1)]);
    }));
  });
});
