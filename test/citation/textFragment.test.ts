import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../src/citation/textFragment';

describe('a link to words', () => {
  it('holds a short quotation whole', () => {
    expect(linkToWords('https://a.example/x#old', 'not a bit')).toBe('https://a.example/x#:~:text=not%20a%20bit');
  });
  it('holds the first and last words of a long one', () => {
    expect(linkToWords('https://a.example/', 'one two three four five six seven eight nine ten eleven twelve')).toBe('https://a.example/#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve');
  });
  it('escapes what has a meaning in a fragment', () => {
    expect(linkToWords('https://a.example/', 'ferry-boat, two & more')).toBe('https://a.example/#:~:text=ferry%2Dboat%2C%20two%20%26%20more');
  });
});
