import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite';
import { nameParts, withoutTracking } from '../../src/citation/cslItem';
import { makeApaProcessor } from '../../src/citation/processor';
import { article, person } from './article';

const NOW = Date.UTC(2026, 4, 3, 12);
const apa = (parts: Parameters<typeof article>[0] = {}) => cite(article(parts), makeApaProcessor, NOW);

describe('a citation in APA style', () => {
  it('names author, day, headline, paper and address', () => {
    expect(apa().plain).toBe('Solheim, M. (2023, March 26). Ferry sails again. Harbour Post. https://harbourpost.example/news/ferry?id=7');
  });

  it('sets the paper in italics in the rich copy alone', () => {
    expect(apa().rich).toContain('<i>Harbour Post</i>');
    expect(apa().plain).not.toContain('<');
  });

  it('joins two authors with an ampersand', () => {
    expect(apa({ authors: [person('Mira Solheim'), person('Jonas van der Berg')] }).plain).toMatch(/^Solheim, M\., & van der Berg, J\. \(2023/);
  });

  it('keeps an agency whole', () => {
    expect(apa({ authors: [{ value: { name: 'Island News Agency', kind: 'organisation' }, foundIn: 'byline' }] }).plain).toMatch(/^Island News Agency\. \(2023/);
  });

  it('begins with the headline where nobody signed, and says "n.d." where no day is known', () => {
    expect(apa({ authors: [], published: undefined }).plain).toMatch(/^Ferry sails again\. \(n\.d\.\)\. Harbour Post\./);
  });

  it('takes no markup from a headline into the rich copy', () => {
    const { rich } = apa({ headline: { value: '<img src=x onerror=alert(1)> & <b>bold</b>', foundIn: 'heading' } });
    expect(rich).not.toMatch(/<img|<b>/);
  });

  it('gives a local file no address', () => {
    expect(apa({ url: 'file:///home/reader/saved.html' }).plain).not.toContain('file:');
  });
});

describe('a name', () => {
  it.each([
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Madonna', { literal: 'Madonna' }],
    ['王小明', { literal: '王小明' }],
  ])('%s is taken apart', (name, parts) => {
    expect(nameParts({ name, kind: 'person' })).toEqual(parts);
  });
});

describe('an address', () => {
  it('loses what only tracks the reader, and keeps what names the page', () => {
    expect(withoutTracking('https://a.example/x?utm_medium=m&p=2&fbclid=1#top')).toBe('https://a.example/x?p=2');
    expect(withoutTracking('https://a.example/x?gclid=1')).toBe('https://a.example/x');
    expect(withoutTracking('https://a.example/x?preference=1')).toBe('https://a.example/x?preference=1');
  });
});
