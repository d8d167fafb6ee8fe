import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types';
import { FIRST_CHOICE } from '../../src/citation/choice';
import { writeCitation } from '../../src/citation/index';
import type { StyleName } from '../../src/citation/styles';
import { article, person } from './article';
import { NOW } from './kinds';

// The forms that the public guides to the handbooks give for news and blogs on the web, with facts of our own in them:
// APA: the form of the seventh edition for a newspaper article on the web
// MLA https://columbiabasin.libguides.com/MLA/news · Chicago https://libguides.rockhurst.edu/c.php?g=1473767&p=11005990
// Harvard (Cite Them Right) https://www.perlego.com/knowledge/referencing-and-citations/harvard-guide/how-to-cite-newspapers-in-harvard-style/
const TITLE = 'Why the old ferry still sails', PAPER = 'Harbour Post', URL = 'https://harbourpost.example/ferry';
const news = (parts: Partial<Article> = {}): Article => article({
  url: URL, language: { value: 'en', foundIn: 'markup' }, headline: { value: TITLE, foundIn: 'heading' }, authors: [person('Mira Solheim')],
  published: { value: '2024-04-14', precision: 'day', foundIn: 'meta', evidence: '', others: [] }, ...parts,
});
const two = [person('Mira Solheim'), person('Jonas Lind')], three = [...two, person('Ada Brekke')];
const plain = async (parts: Partial<Article>, style: StyleName, output: 'reference' | 'in-text' = 'reference') =>
  (await writeCitation(news(parts), { ...FIRST_CHOICE, style, output }, { now: NOW, language: 'en-GB' }))?.plain;

describe('the form in the public guides', () => {
  it.each<[string, StyleName, Partial<Article>, string]>([
    ['APA, one author: Author, A. A. (Year, Month Day). Title. Newspaper. URL', 'apa', {}, `Solheim, M. (2024, April 14). ${TITLE}. ${PAPER}. ${URL}`],
    ['APA, two authors: an ampersand after a comma', 'apa', { authors: two }, `Solheim, M., & Lind, J. (2024, April 14). ${TITLE}. ${PAPER}. ${URL}`],
    ['APA, nobody: the title takes the place of the author', 'apa', { authors: [] }, `${TITLE}. (2024, April 14). ${PAPER}. ${URL}`],
    ['MLA, one author: Author. “Title.” Newspaper, Day Month Year, URL.', 'mla', {}, `Solheim, Mira. “Why the Old Ferry Still Sails.” ${PAPER}, 14 Apr. 2024, ${URL}.`],
    ['MLA, two authors: the second is not turned round', 'mla', { authors: two }, `Solheim, Mira, and Jonas Lind. “Why the Old Ferry Still Sails.” ${PAPER}, 14 Apr. 2024, ${URL}.`],
    ['MLA, three authors: et al.', 'mla', { authors: three }, `Solheim, Mira, et al. “Why the Old Ferry Still Sails.” ${PAPER}, 14 Apr. 2024, ${URL}.`],
    ['Chicago, bibliography: Last, First. “Title.” Newspaper, Date. URL.', 'chicago-notes', {}, `Solheim, Mira. “Why the Old Ferry Still Sails.” ${PAPER}, April 14, 2024. ${URL}.`],
    ['Chicago, author-date: the year after the author', 'chicago-author-date', {}, `Solheim, Mira. 2024. “Why the Old Ferry Still Sails.” ${PAPER}, April 14, 2024. ${URL}.`],
    ['Harvard: Surname, I. (Year) ‘Title’, Newspaper, Day Month. Available at: URL (Accessed: Day Month Year).', 'harvard', {}, `Solheim, M. (2024) ‘${TITLE}’, ${PAPER}, 14 April. Available at: ${URL} (Accessed: 3 May 2026).`],
  ])('%s', async (_form, style, parts, expected) => {
    expect(await plain(parts, style)).toBe(expected);
  });

  it.each<[string, StyleName, Partial<Article>, string]>([
    ['APA', 'apa', {}, '(Solheim, 2024)'], ['APA, three authors', 'apa', { authors: three }, '(Solheim et al., 2024)'],
    ['MLA', 'mla', {}, '(Solheim)'], ['MLA, two authors', 'mla', { authors: two }, '(Solheim and Lind)'], ['MLA, three authors', 'mla', { authors: three }, '(Solheim et al.)'],
    ['Chicago, author-date', 'chicago-author-date', {}, '(Solheim 2024)'],
    ['Chicago, note: First Last, “Title,” Newspaper, Date, URL.', 'chicago-notes', {}, `Mira Solheim, “Why the Old Ferry Still Sails,” ${PAPER}, April 14, 2024, ${URL}.`],
    ['Harvard', 'harvard', {}, '(Solheim, 2024)'], ['Harvard, no date', 'harvard', { published: undefined }, '(Solheim, no date)'],
  ])('%s, in the text', async (_form, style, parts, expected) => {
    expect(await plain(parts, style, 'in-text')).toBe(expected);
  });
});
