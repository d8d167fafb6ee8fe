import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '../../src/article/types';
import { withoutTracking } from '../../src/citation/address';
import { FIRST_CHOICE, readChoice, type CitationChoice } from '../../src/citation/choice';
import { toCslItem } from '../../src/citation/cslItem';
import { quoteLink, writeCitation, writeQuote } from '../../src/citation/index';
import { localeFor } from '../../src/citation/processor';
import { runsOf } from '../../src/citation/rich';
import { article, person } from './article';
import { NOW } from './kinds';

const written = (parts: Partial<Article>, choice: Partial<CitationChoice> = {}, language = 'en-GB') =>
  writeCitation(article(parts), { ...FIRST_CHOICE, ...choice }, { now: NOW, language });
const plain = async (...words: Parameters<typeof written>): Promise<string> => (await written(...words))?.plain ?? '';
const headline = (value: string): Pick<Article, 'headline'> => ({ headline: { value, foundIn: 'heading' } });

describe('a citation', () => {
  it('keeps the quotation marks of the headline as printed where the style sets none around it', async () => {
    expect(await plain(headline("'Nothing is hidden': Minister's word"))).toContain("). 'Nothing is hidden': Minister's word. Harbour Post.");
  });

  it('changes the marks in the headline where the style sets its own around it', async () => {
    expect(await plain(headline('Minister: "Nothing is hidden"'), { style: 'mla' })).toContain('“Minister: ‘Nothing Is Hidden.’”');
  });

  it('sets the paper in italics in the rich copy alone', async () => {
    const citation = await written({});
    expect(citation?.rich).toContain('<i>Harbour Post</i>');
    expect(citation?.plain).toBe('Solheim, M. (2023, March 26). Ferry sails again. Harbour Post. https://harbourpost.example/news/ferry?id=7');
  });

  it('takes no markup from a headline into the rich copy', async () => {
    const { rich, plain: text } = await written(headline('<img src=x onerror=alert(1)> & <b>bold</b> <i>x</i>')) ?? { plain: '' };
    expect(rich).not.toMatch(/<img|<b>|<i>x/);
    expect(text).toContain('<img src=x onerror=alert(1)> & <b>bold</b> <i>x</i>');
  });

  it('leaves out an author that is an address or a date', async () => {
    expect(await plain({ authors: [person('https://harbourpost.example/mira'), person('March 26, 2023'), person('Mira Solheim')] })).toMatch(/^Solheim, M\. \(2023/);
    expect(await plain({ authors: [person('www.harbourpost.example')] })).toMatch(/^Ferry sails again\. \(2023/);
  });

  it('names fifty authors as the style does', async () => {
    const authors = Array.from({ length: 50 }, (_, at) => person(`Mira Sol${String.fromCharCode(97 + at % 26)}heim`));
    expect((await plain({ authors })).match(/M\./g)).toHaveLength(20);
    expect(await plain({ authors }, { style: 'mla' })).toMatch(/^Solaheim, Mira, et al\. “Ferry/);
    expect((await plain({ authors }, { output: 'bibtex' })).split(' and ')).toHaveLength(50);
    expect(await plain({ authors }, { output: 'wikipedia' })).toMatch(/\|last50=.*\|display-authors=3 /);
  });

  it('cuts a headline of ten thousand characters at a word, and says so', async () => {
    const text = await plain(headline('ferry '.repeat(1700)));
    expect(text.length).toBeLessThan(520);
    expect(text).toContain('ferry ferry …. Harbour Post');
    expect(toCslItem(article(headline('渡'.repeat(10_000))), NOW).title?.length).toBeLessThan(410);
  });

  it('of a local file has no address, and a link to it cannot be written', async () => {
    const local = { url: 'file:///home/reader/saved.html' };
    expect(await plain(local)).toBe('Solheim, M. (2023, March 26). Ferry sails again. Harbour Post.');
    expect(await plain(local, { style: 'harvard' })).not.toMatch(/Available|Accessed/);
    expect(await written(local, { output: 'link' })).toBeUndefined();
    expect(await written(local, { output: 'markdown' })).toBeUndefined();
    expect(await plain(local, { output: 'wikipedia' })).not.toMatch(/url|access-date/);
  });

  it('knows a date as far as the page says it', async () => {
    const published = (value: string, precision: 'year' | 'month') => ({ published: { value, precision, foundIn: 'meta' as const, evidence: value, others: [] } });
    expect(await plain(published('2023', 'year'))).toContain('(2023). Ferry');
    expect(await plain(published('2023-03', 'month'))).toContain('(2023, March). Ferry');
  });

  it('names the publisher where it is another than the paper', () => {
    expect(toCslItem(article({ publisher: { value: 'Quay Media', foundIn: 'json-ld' } }), NOW).publisher).toBe('Quay Media');
    expect(toCslItem(article({ publisher: { value: 'Harbour Post', foundIn: 'json-ld' } }), NOW).publisher).toBeUndefined();
  });

  it('names the page by its own address, unless that is none', () => {
    const canonicalUrl = (value: string) => ({ canonicalUrl: { value, foundIn: 'link' as const } });
    expect(toCslItem(article(canonicalUrl('https://harbourpost.example/ferry?utm_source=x')), NOW).URL).toBe('https://harbourpost.example/ferry');
    expect(toCslItem(article(canonicalUrl('javascript:alert(1)')), NOW).URL).toBe('https://harbourpost.example/news/ferry?id=7');
    expect(toCslItem(article(canonicalUrl('https://harbourpost.example/a{b}|c"d')), NOW).URL).toBe('https://harbourpost.example/a%7Bb%7D%7Cc%22d');
  });
});

describe('the language of a citation', () => {
  it('is that of the style, or the reader’s where they want it', async () => {
    const nobody = { published: undefined };
    expect(await plain(nobody)).toContain('(n.d.)');
    expect(await plain(nobody, { language: 'reader' }, 'de-AT')).toMatch(/\(o\.\sJ\.\).*Abgerufen 3\. Mai 2026/);
    expect(await plain({}, { style: 'abnt', language: 'reader' }, 'en')).toContain('26 Mar. 2023');
    expect(await plain({}, { style: 'chicago-author-date', language: 'reader' }, 'fr')).toContain('26 mars 2023');
  });

  it('is that of the style where the reader’s is not at hand', async () => {
    expect(await plain({}, { language: 'reader' }, 'tlh')).toBe(await plain({}));
  });

  it.each([['de', 'de-DE'], ['en-AU', 'en-US'], ['en-GB', 'en-GB'], ['pt', 'pt-BR'], ['pt-PT', 'pt-PT'], ['zh-Hant', 'zh-TW'], ['zh-HK', 'zh-TW'], ['zh', 'zh-CN'], ['no', 'nb-NO'], ['sr-Latn', 'sr-RS'], ['ar-EG', 'ar'], ['x', undefined], ['', undefined]])('%s is written by the locale %s', (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
  });
});

describe('a copied statement', () => {
  const quote: Quote = { content: 'We own <every> net', span: { block: 0, start: 0, end: 18 }, kind: 'direct', confidence: 1, speaker: 0 };
  const speakers = [{ name: 'Karin Holm', mentions: [], anonymous: false }];

  it('comes with its speaker, the article as the style names it in the text, and a link to the words', async () => {
    const { plain: text, rich } = await writeQuote(article({ speakers }), quote, { ...FIRST_CHOICE, output: 'bibtex' }, { now: NOW, language: 'en' });
    expect(text).toBe('“We own <every> net” — Karin Holm (Solheim, 2023)\nhttps://harbourpost.example/news/ferry?id=7#:~:text=We%20own%20%3Cevery%3E%20net');
    expect(rich).toBe('<p>“We own &#60;every&#62; net” — Karin Holm (Solheim, 2023)</p><p><a href="https://harbourpost.example/news/ferry?id=7#:~:text=We%20own%20%3Cevery%3E%20net">https://harbourpost.example/news/ferry?id=7</a></p>');
  });

  it('of a local file comes without a link, that of nobody known without a name', async () => {
    const local = article({ url: 'file:///home/reader/saved.html' });
    expect(quoteLink(local, quote)).toBeUndefined();
    expect((await writeQuote(local, { ...quote, speaker: undefined }, { ...FIRST_CHOICE, style: 'mla' }, { now: NOW, language: 'en' })).plain).toBe('“We own <every> net” (Solheim)');
  });
});

describe('an address', () => {
  it('loses what only tracks the reader, and keeps what names the page', () => {
    expect(withoutTracking('https://a.example/x?utm_medium=m&p=2&fbclid=1#top')).toBe('https://a.example/x?p=2');
    expect(withoutTracking('https://a.example/x?gclid=1')).toBe('https://a.example/x');
    expect(withoutTracking('https://a.example/x?preference=1')).toBe('https://a.example/x?preference=1');
  });
});

describe('the choice of a citation', () => {
  it('is as at first where what was kept is not understood', () => {
    expect(readChoice(undefined)).toEqual(FIRST_CHOICE);
    expect(readChoice({ style: 'toString', output: 'pdf', language: 7 })).toEqual(FIRST_CHOICE);
    expect(readChoice({ style: 'mla', output: 'in-text', language: 'reader' })).toEqual({ style: 'mla', output: 'in-text', language: 'reader' });
  });
});

describe('a rich citation', () => {
  it('is shown in stretches, without its markup', () => {
    expect(runsOf('A &#38; B. <i>Post</i><sup>1</sup> <span style="x">end</span>')).toEqual([{ text: 'A & B. ' }, { text: 'Post', Tag: 'i' }, { text: '1', Tag: 'sup' }, { text: ' end' }]);
  });
});
