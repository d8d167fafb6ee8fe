import { describe, expect, test } from 'vitest';
import { bylineWords } from '../../src/article/metadata/byline-words';
import lists from '../../src/article/words/bylines.json';

describe('a line that begins with a by-word', () => {
  test.each(Object.entries(lists))('is told by its first word: %s', (language, { before }) => {
    const { begins } = bylineWords(language);
    for (const word of before) {
      // the capital of the Turkish dotless i is that of another letter
      const capitals = word.includes('ı') ? word : word.toUpperCase();
      for (const line of [word, `${word} Ann Lee`, `${capitals}: Ann`, `${word}/Ann`]) expect([line, begins.test(line)]).toEqual([line, true]);
    }
  });
  test('is none where the word goes on', () => {
    const { begins } = bylineWords('en');
    for (const line of ['Byte by byte', 'Bypass', 'authorities say', 'the author', '']) expect(begins.test(line)).toBe(false);
  });
});
