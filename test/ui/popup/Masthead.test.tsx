import { afterEach, describe, expect, it } from 'vitest';
import { Masthead } from '../../../src/ui/popup/Masthead';
import { person } from '../../citation/article';
import { clear, draw, find, wordsOf } from '../draw';
import { full } from '../states';

afterEach(clear);

describe('the top of the popup', () => {
  it('names paper, section, time to read, headline, standfirst, authors and place', () => {
    const root = draw(<Masthead article={{ ...full, authors: [person('Mira Solheim'), person('Jonas Lind')] }} />);
    expect(wordsOf(root, '.publication > span')).toEqual(['Harbour Post · Islands', '3 min']);
    expect(find(root, 'h1').textContent).toBe(full.headline?.value);
    expect(find(root, '.standfirst').textContent).toBe(full.standfirst?.value);
    expect(find(root, '.authors').textContent).toBe('Mira Solheim and Jonas Lind · Eastport');
  });

  it('says where there is no headline, in the language of the interface', () => {
    const heading = find(draw(<Masthead article={{ ...full, headline: undefined, language: { value: 'he', foundIn: 'markup' }, direction: 'rtl' }} />), 'h1');
    expect(heading.textContent).toBe('No headline found');
    expect([heading.lang, heading.dir]).toEqual(['en-GB', 'ltr']);
  });

  it('calls a paper that does not name itself by its host', () => {
    expect(find(draw(<Masthead article={{ ...full, publication: undefined, url: 'https://www.harbour.example/a' }} />), '.publication b').textContent).toBe('harbour.example');
  });

  it('says what the publisher says of the piece, and nothing for plain news', () => {
    expect(wordsOf(draw(<Masthead article={{ ...full, labels: { sponsored: true }, paywalled: { value: true, foundIn: 'json-ld' } }} />), '.labels li')).toEqual(['Sponsored', 'Behind a paywall: only part of it is here']);
    expect(draw(<Masthead article={full} />).querySelector('.labels')).toBeNull();
  });

  it('stands in the direction of the article', () => {
    const header = find(draw(<Masthead article={{ ...full, language: { value: 'ar', foundIn: 'markup' }, direction: 'rtl' }} />), 'header');
    expect([header.lang, header.dir, getComputedStyle(find(header, 'h1')).direction]).toEqual(['ar', 'rtl', 'rtl']);
  });
});
