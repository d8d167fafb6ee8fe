import type { Page } from '../../page/types';
import type { FoundIn } from '../types';
import type { BylineWords } from './byline-words';
import { afterInside, afterStart, namesIn } from './names';
import { fold } from './fold';
import { articleOf, isThing, listOf, metaOf, metasOf, nameOf, plain, resolved, typesOf } from './said';

/** Who a source says wrote the article, and how far it is to be trusted. */
export interface Said { names: { name: string; url?: string; organisation?: boolean }[]; foundIn: FoundIn; trust: number; byline?: string; order?: number }

const META_KEYS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc:creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'byl', 'news:author', 'og:author', 'citation_author', 'twitter:creator:name', 'bt:author', 'mediator_author', 'shareaholic:article_author_name', 'og:article:author', 'article:author_name', 'author_name', 'authors', 'parsely-authors', 'citation_authors', 'bepress_citation_author'];
/** What journals tell of their own authors; the properties in the page may be those of works referred to. */
const SCHOLARLY = 'citation_author';
/** Cards of two lines: a label and what it names. `Written by` is one of the labels. */
const CARDS = [['twitter:label1', 'twitter:data1'], ['twitter:label2', 'twitter:data2']] as const;
const LONGEST_SAID = 160;
/** Authors of comments and of works referred to stand farther from the headline, in blocks. */
const NEAR_BEFORE = 12, NEAR_AFTER = 40;

/** What the markup says of the authors: JSON-LD, microdata and RDFa, meta elements, rel=author. */
export const markedAuthors = (page: Page, words: BylineWords, headline: number): { structured: Said[]; loose: Said[] } => ({
  structured: [...fromJsonLd(page, words), ...fromProperties(page, words, headline)],
  loose: [...fromMetas(page, words), ...fromLinks(page, words)],
});

function fromJsonLd(page: Page, words: BylineWords): Said[] {
  const found: Said[] = [];
  if (page.jsonLd.length === 0) return found;
  const article = articleOf(page);
  for (const [thing, trust] of [[article, 6], ...page.jsonLd.filter(other => other !== article && other['author'] !== undefined && typesOf(other).some(type => /Article|Page|Posting|Recipe/.test(type))).map(other => [other, 4.5] as const)] as const) {
    const names: Said['names'] = [];
    for (const author of [...listOf(thing?.['author']), ...(thing?.['author'] === undefined ? listOf(thing?.['creator']) : [])]) {
      const name = nameOf(author, page);
      const whole = resolved(author, page);
      const organisation = isThing(whole) && typesOf(whole).some(type => type.endsWith('Organization'));
      const url = isThing(whole) && typeof whole['url'] === 'string' ? whole['url'] : undefined;
      for (const single of name === undefined ? [] : namesIn(name, words)) if (!names.some(other => fold(other.name) === fold(single))) names.push({ name: single, url, ...(organisation ? { organisation } : {}) });
    }
    if (names.length > 0) found.push({ names, foundIn: 'json-ld', trust });
  }
  if (found.length === 0) {
    const people = page.jsonLd.filter(thing => typesOf(thing).includes('Person')).map(thing => nameOf(thing, page));
    if (people.length === 1 && people[0] !== undefined) found.push({ names: namesIn(people[0], words).map(name => ({ name })), foundIn: 'json-ld', trust: 3.5 });
  }
  return found;
}

const AUTHOR_PROPERTIES = new Set(['author', 'creator', 'dc:creator', 'schema:author']);
const WHOSE = /Comment|Review$|Rating|Organization|WebSite/;

function fromProperties(page: Page, words: BylineWords, headline: number): Said[] {
  const said = page.properties.filter(({ name, scope, value }) => AUTHOR_PROPERTIES.has(name) && value !== '' && !(scope !== undefined && WHOSE.test(scope)));
  if (said.length === 0) return [];
  const close = said.filter(({ order }) => order >= headline - NEAR_BEFORE && order <= headline + NEAR_AFTER);
  const named = page.properties.filter(({ name, scope }) => name === 'name' && scope !== undefined && scope.endsWith('Person'));
  return (['microdata', 'rdfa'] as const).map(vocabulary => ({
    names: unique((close.length > 0 ? close : said.slice(0, 1)).filter(one => one.vocabulary === vocabulary).flatMap(({ value, order }) => namesIn(named.find(one => one.order === order && one.value !== '' && value.includes(one.value))?.value ?? value.slice(0, LONGEST_SAID), words))),
    foundIn: vocabulary, trust: 5,
  }));
}

/** Meta elements say a name, an address of a profile or the site. */
function fromMetas(page: Page, words: BylineWords): Said[] {
  const found: Said[] = [], said = metasOf(page);
  const cards = CARDS.filter(([label]) => isByWord(metaOf(page, label)?.value, words)).map(([, data]) => data);
  [...META_KEYS, ...cards].forEach((key, i) => {
    if (!said.has(key)) return;
    const names = page.metas.filter(meta => meta.key === key).flatMap(meta => namesIn(inOrder(plain(meta.content), key).slice(0, LONGEST_SAID), words));
    found.push({ names: unique(names), foundIn: 'meta', trust: key === SCHOLARLY ? 6.5 : 4 - 0.05 * i });
  });
  return found;
}

/** Journals give one author a meta element, often as `Lee, Ann`. */
const inOrder = (name: string, key: string): string => key === SCHOLARLY ? name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : name;

const isByWord = (label: string | undefined, words: BylineWords): boolean => label !== undefined && afterStart(`${label} X`, words) === 'X';

function fromLinks(page: Page, words: BylineWords): Said[] {
  const names = page.links.filter(link => /(^|\s)author(\s|$)/.test(link.rel) && link.text !== undefined && link.text.length < 60).flatMap(link => namesIn(afterInside(link.text ?? '', words) ?? link.text ?? '', words));
  const single = unique(names);
  return single.length > 0 && single.length < 4 ? [{ names: single, foundIn: 'rel-author', trust: 4.6 }] : [];
}

const unique = (names: string[]): { name: string }[] => names.filter((name, i) => names.findIndex(other => fold(other) === fold(name)) === i).map(name => ({ name }));
