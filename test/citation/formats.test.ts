import { plugins } from '@citation-js/core';
import { array, assert, asyncProperty, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types';
import { cite } from '../../src/citation/cite';
import { toCslItem, type CslItem } from '../../src/citation/cslItem';
import { biblatex, bibtex } from '../../src/citation/formats/bibtex';
import { markdownLink, plainLink } from '../../src/citation/formats/links';
import { ris } from '../../src/citation/formats/ris';
import { wikipedia } from '../../src/citation/formats/wikipedia';
import type { CslName } from '../../src/citation/names';
import { article, person } from './article';
import { KINDS, NOW } from './kinds';

type Read = Partial<CslItem> & { reporter?: CslName[] | string[] | string; note?: string; genre?: string; 'collection-title'?: string };
const readBack = (text: string, forceType: string): Read => (plugins.input.chain(text, { forceType, generateGraph: false }) as [Read])[0];
/** A whole name comes back as a family name alone. */
const whole = (names?: CslName[]): CslName[] | undefined => names?.map(({ literal, ...name }) => (literal === undefined ? name : { family: literal }));
const kinds = Object.entries(KINDS).map(([kind, one]) => [kind, toCslItem({ ...one, publisher: { value: 'Quay Media', foundIn: 'json-ld' } }, NOW)] as const);

describe('what is written can be read again', () => {
  it.each(kinds)('as BibLaTeX, with nothing lost: %s', (_kind, item) => {
    const read = readBack(biblatex(item), '@biblatex/text');
    expect({ title: read.title, author: read.author, issued: read.issued, accessed: read.accessed, paper: read['container-title'], publisher: read.publisher, language: read.language, URL: read.URL, section: read.note, id: read.id })
      .toEqual({ title: item.title, author: whole(item.author), issued: item.issued, accessed: item.accessed, paper: item['container-title'], publisher: item.publisher, language: item.language, URL: item.URL, section: item.section, id: item.id });
    expect(read.genre).toBe({ 'article-newspaper': 'newspaper', 'article-magazine': 'magazine', 'post-weblog': 'blog', webpage: undefined }[item.type]);
  });

  it.each(kinds)('as BibTeX, with nothing lost but the kind of paper: %s', (_kind, item) => {
    // Read by the library's reader for both forms, which knows the fields that BibTeX’s old styles leave alone.
    const read = readBack(bibtex(item), '@biblatex/text');
    expect({ title: read.title, author: read.author, issued: read.issued, accessed: read.accessed, paper: read['container-title'], publisher: read.publisher, language: read.language, URL: read.URL, section: read.note })
      .toEqual({ title: item.title, author: whole(item.author), issued: item.issued, accessed: item.accessed, paper: item['container-title'], publisher: item.publisher, language: item.language, URL: item.URL, section: item.section });
  });

  it.each(kinds)('as RIS, with nothing lost: %s', (_kind, item) => {
    const text = ris(item), read = readBack(text, '@ris/file');
    const [parts] = item.issued?.['date-parts'] ?? [];
    // The library takes a paper's authors for its reporters, and leaves their names as they stand.
    const line = (name: CslName | string): string => (typeof name === 'string' ? name : [[name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given, name.suffix, name.literal].filter(Boolean).join(', '));
    const authors = [read.author ?? read.reporter ?? []].flat().map(line);
    expect({ type: read.type, title: read.title, authors, paper: read['container-title'] ?? read['collection-title'], publisher: read.publisher, language: read.language, URL: read.URL, section: read.section, year: read.issued?.['date-parts'][0]?.[0] })
      .toEqual({ type: item.type, title: item.title, authors: item.author?.map(line) ?? [], paper: item['container-title'], publisher: item.publisher, language: item.language, URL: item.URL, section: item.section, year: parts?.[0] });
    // The library reads no day of a newspaper, and no day of access of a blog or page; other programs do, by these tags.
    if (parts && parts.length > 1) expect(text).toContain(`DA  - ${[0, 1, 2].map(at => (parts[at] === undefined ? '' : String(parts[at]).padStart(2, '0'))).join('/')}/`);
    expect(text).toContain('Y2  - 2026/05/03/');
  });

  it.each(kinds)('as CSL-JSON, to the letter: %s', (_kind, item) => {
    const { id, ...read } = readBack(JSON.stringify([item], undefined, 2), '@else/json') as CslItem;
    expect({ id, ...read }).toEqual(item);
  });
});

const nasty = oneof(
  string({ unit: 'grapheme', maxLength: 60 }),
  array(constantFrom('{', '}', '\\', '%', '$', '#', '&', '_', '^', '~', '"', "'", '`', '--', '<i>', '</i>', '<b>', '<i>x</i>', '<sup>x</sup>', '<span class="nocase">x</span>', '[[', ']]', '{{', '}}', '|', '=', '<!--', '-->', '<ref>', '<nowiki>', "''", '~~~~', '__TOC__', '&lt;', '\n', '\r\n', '\t', 'ER  - ', '@', ',', ' and ', '😀', '👩‍👩‍👧', 'מיכל', 'أخبار', '\u202E', '\uE03C', '灯', 'é', 'ferry', ' '), { maxLength: 14 }).map(parts => parts.join('')),
);
const anything = record({ headline: nasty, name: nasty, paper: nasty, section: nasty }).map(({ headline, name, paper, section }) => toCslItem(article({
  headline: { value: headline, foundIn: 'heading' }, authors: [person(name), { value: { name, kind: 'organisation' }, foundIn: 'byline' }],
  publication: { value: paper, foundIn: 'meta' }, section: { value: section, foundIn: 'json-ld' },
}), NOW));

/** Whether each brace that TeX counts is closed, and none before it was opened. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

describe('whatever a page calls itself', () => {
  it('the BibTeX entry is one entry with its braces closed, and no comment or command of the page in it', () => {
    assert(property(anything, item => {
      for (const entry of [bibtex(item), biblatex(item)]) {
        expect(balanced(entry)).toBe(true);
        expect(entry.match(/^@/gm)).toHaveLength(1);
        expect(entry.replace(/^ {2}url = .*$/m, '')).not.toMatch(/(?<!\\)[%$#&]/);
        expect(entry).not.toMatch(/\\(?!text(?:backslash|brace(?:left|right)|ascii(?:circum|tilde)|less|greater)\{\}|[&%$#_])/);
      }
    }), { numRuns: 300 });
  });

  it('the title comes back from BibTeX as it was', () => {
    assert(property(nasty, text => {
      const item = toCslItem(article({ headline: { value: `Ferry ${text} sails`, foundIn: 'heading' } }), NOW);
      const flat = (title?: string) => title?.normalize().replace(/[\s\u00A0]+/g, ' ').replace(/[\uE000-\uF8FF]/g, '');
      expect(flat(readBack(bibtex(item), '@biblatex/text').title)).toBe(flat(item.title));
    }), { numRuns: 300 });
  });

  it('the RIS record is one record, a line for each tag', () => {
    assert(property(anything, item => {
      for (const line of ris(item).split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      expect(ris(item).match(/^ER {2}- $/gm)).toHaveLength(1);
    }), { numRuns: 300 });
  });

  it('the template is one template: nothing in it is a link, a template, a parameter, a tag or emphasis', () => {
    assert(property(anything, item => {
      const inside = wikipedia(item, {}, 'en').replace(/^\{\{cite \w+ \|/, '').replace(/\}\}$/, '');
      expect(inside).not.toMatch(/[{}[\]<>]|''|~~~|__|\n|&(?:lt|gt|amp;lt)\b(?<!&amp;lt)/);
      for (const part of inside.split('|')) expect(part).toMatch(/^(?:(?:last|first|author)\d*|date|(?:script-)?title|url|work|department|publisher|agency|language|access-date)=/);
    }), { numRuns: 300 });
  });

  it('the Markdown link is one link with the headline as its words', () => {
    assert(property(nasty, text => {
      const link = markdownLink(toCslItem(article({ headline: { value: `F${text}`, foundIn: 'heading' } }), NOW)) ?? '';
      const words = link.slice(1, link.lastIndexOf(']('));
      expect(link).toMatch(/^\[[\s\S]*\]\(https:\/\/harbourpost\.example\/news\/ferry\?id=7\)$/);
      expect(words.replace(/\\[\s\S]/g, '')).not.toMatch(/\]|<\w|\*|`/);
    }), { numRuns: 300 });
  });

  it('the rich copy has no markup but that of the style', async () => {
    await assert(asyncProperty(anything, constantFrom('mla', 'vancouver', 'din-iso-690', 'ieee'), constantFrom('reference', 'in-text'), async (item, style, form) => {
      const { rich = '', plain } = await cite(item, style as 'mla', form as 'reference');
      expect(rich.replace(/<\/?(?:i|b|sup|sub)>|<span style="font-(?:style: ?normal|variant: ?small-caps|weight: ?normal);">|<\/span>/g, '')).not.toMatch(/[<>]/);
      expect(plain).not.toMatch(/[\uE01C-\uE03E]/);
      // A tag in the headline is words of the headline: it is printed, not obeyed.
      if (form === 'reference') expect(plain.split('<').length).toBeGreaterThanOrEqual((item.title ?? '').split('<').length);
    }), { numRuns: 80 });
    expect(plainLink(toCslItem(article({ headline: { value: '"><script>', foundIn: 'heading' } }), NOW))?.rich).toBe('<a href="https://harbourpost.example/news/ferry?id=7">&#34;&#62;&#60;script&#62;</a>');
  });
});

describe('the Wikipedia template', () => {
  const template = (parts: Partial<Article>, reader = 'en-GB'): string => wikipedia(toCslItem(article(parts), NOW), article(parts), reader);

  it('has the date as the article’s English writes it, else as the reader’s does', () => {
    expect(template({ language: { value: 'en-US', foundIn: 'markup' } })).toContain('|date=March 26, 2023 ');
    expect(template({ language: { value: 'en-AU', foundIn: 'markup' } }, 'en-US')).toContain('|date=26 March 2023 ');
    expect(template({ language: { value: 'en', foundIn: 'markup' } }, 'en-US')).toContain('|date=March 26, 2023 ');
  });

  it('names the language where it is not that of the encyclopedia, and the script where it is not Latin', () => {
    expect(template({ language: { value: 'de', foundIn: 'markup' } })).toContain('|language=de ');
    expect(template({ language: { value: 'en-IN', foundIn: 'markup' } })).not.toContain('|language=');
    expect(template({ language: { value: 'ru', foundIn: 'markup' }, headline: { value: 'Маяк', foundIn: 'heading' } })).toContain('|script-title=ru:Маяк ');
  });

  it('takes an agency for an agency, a desk with a comma for one author, and says where readers pay', () => {
    const desk = template({ authors: [{ value: { name: 'Reuters', kind: 'organisation' }, foundIn: 'byline' }, { value: { name: 'News, Sport and Weather Desk', kind: 'organisation' }, foundIn: 'byline' }], paywalled: { value: true, foundIn: 'json-ld' } });
    expect(desk).toContain('|author=((News, Sport and Weather Desk)) ');
    expect(desk).toContain('|agency=Reuters ');
    expect(desk).toContain('|url-access=subscription ');
  });
});
