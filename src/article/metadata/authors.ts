import type { Slices } from '../../page/slices';
import type { Page } from '../../page/types';
import type { Author, Found, FoundIn } from '../types';
import { type BylineWords, bylineWords, isDesk } from './byline-words';
import { readBylines } from './byline';
import { afterInside, afterStart, namesIn } from './names';
import { articleOf, fold, metaOf, isThing, listOf, nameOf, plain, resolved, typesOf } from './said';

export interface Authors { authors: Found<Author>[]; byline?: Found<string>; order?: number }
export interface Said { names: { name: string; url?: string; organisation?: boolean }[]; foundIn: FoundIn; trust: number; byline?: string; order?: number }

const META_KEYS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc:creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'byl', 'news:author', 'og:author', 'citation_author', 'twitter:creator:name', 'bt:author', 'mediator_author', 'shareaholic:article_author_name', 'og:article:author', 'article:author_name', 'author_name', 'authors', 'parsely-authors', 'citation_authors', 'bepress_citation_author'];
/** Cards of two lines: a label and what it names. `Written by` is one of the labels. */
const CARDS = [['twitter:label1', 'twitter:data1'], ['twitter:label2', 'twitter:data2']] as const;
const LONGEST_SAID = 160;
/** Authors of comments and of works referred to stand farther from the headline, in blocks. */
const NEAR_BEFORE = 12, NEAR_AFTER = 40;

/**
 * Weighs what each source says, by a written rule: JSON-LD of the article first, then microdata and RDFa, a printed
 * byline by how much it looks like one, rel=author, and meta elements last. A source that only repeats the publication
 * gives way to one that names somebody; a printed byline that names the same people and more, or more fully, wins.
 */
export function* readAuthors(page: Page, headline: number, publication: string | undefined, language: string | undefined): Slices<Authors> {
  const words = bylineWords(language);
  const host = URL.parse(page.url)?.hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '');
  const isSite = (name: string): boolean => [publication, host].some(site => site !== undefined && near(fold(name), fold(site)));
  const printed = yield* readBylines(page, headline, words, isSite);
  const said = [...fromJsonLd(page, words), ...fromProperties(page, words, headline), ...printed, ...fromMetas(page, words), ...fromLinks(page, words)]
    .filter(one => one.names.length > 0).map(one => lessSite(one, isSite));
  let best: Said | undefined;
  for (const one of said) if (one.trust > (best?.trust ?? 0)) best = one;
  if (!best) return { authors: [] };
  const found = best;
  const fuller = printed.find(one => one.trust > 3 && one.names.length >= found.names.length && found.names.every(({ name }) => one.names.some(other => isFuller(other.name, name))));
  const { foundIn, names } = fuller && fuller.names.map(({ name }) => name).join('').length > names0(found).length ? fuller : found;
  const byline = printed.find(one => one.names.some(({ name }) => names.some(other => isFuller(other.name, name) || isFuller(name, other.name))));
  return {
    authors: names.map(({ name, url, organisation }) => ({ value: { name, kind: organisation ?? (isDesk(name) || isSite(name)) ? 'organisation' : 'person', ...(url ? { url } : {}) }, foundIn })),
    ...(byline === undefined ? {} : { byline: { value: byline.byline ?? '', foundIn: 'byline' }, order: byline.order }),
  };
}

const names0 = (said: Said): string => said.names.map(({ name }) => name).join('');

/** The same name, or one that begins with it. */
const isFuller = (long: string, short: string): boolean => fold(long) === fold(short) || fold(long).startsWith(`${fold(short)} `);

/** `ann.lee`: what somebody signs in with. */
const LOGIN = /^\p{Ll}+(?:[._]\p{Ll}+)+$/u;

/** Trusts a source less that names only the site, or only an account. */
function lessSite(said: Said, isSite: (name: string) => boolean): Said {
  if (said.names.every(({ name }) => LOGIN.test(name))) return { ...said, trust: said.trust - 2 };
  const people = said.names.filter(({ name }) => !isSite(name));
  return people.length > 0 ? { ...said, names: people } : { ...said, trust: said.trust - 3 };
}

function near(name: string, publication: string): boolean {
  const a = name.replaceAll(' ', ''), b = publication.replaceAll(' ', '');
  return a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)));
}

function fromJsonLd(page: Page, words: BylineWords): Said[] {
  const found: Said[] = [];
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

const WHOSE = /Comment|Review$|Rating|Organization|WebSite/;

function fromProperties(page: Page, words: BylineWords, headline: number): Said[] {
  const said = page.properties.filter(({ name, scope, value }) => /^(author|creator|dc:creator|schema:author)$/.test(name) && value !== '' && !(scope !== undefined && WHOSE.test(scope)));
  const close = said.filter(({ order }) => order >= headline - NEAR_BEFORE && order <= headline + NEAR_AFTER);
  const named = page.properties.filter(({ name, scope }) => name === 'name' && scope !== undefined && scope.endsWith('Person'));
  return (['microdata', 'rdfa'] as const).map(vocabulary => ({
    names: unique((close.length > 0 ? close : said.slice(0, 1)).filter(one => one.vocabulary === vocabulary).flatMap(({ value, order }) => namesIn(named.find(one => one.order === order && one.value !== '' && value.includes(one.value))?.value ?? value.slice(0, LONGEST_SAID), words))),
    foundIn: vocabulary, trust: 5,
  }));
}

/** Meta elements say a name, an address of a profile or the site. */
function fromMetas(page: Page, words: BylineWords): Said[] {
  const read = (key: string): Said['names'] => unique(page.metas.filter(meta => meta.key === key).flatMap(meta => namesIn(plain(meta.content).slice(0, LONGEST_SAID), words)));
  const cards = CARDS.filter(([label]) => isByWord(metaOf(page, label)?.value, words)).map(([, data]) => data);
  return [...META_KEYS, ...cards].map((key, i) => ({ names: read(key), foundIn: 'meta' as const, trust: 4 - 0.05 * i }));
}

const isByWord = (label: string | undefined, words: BylineWords): boolean => label !== undefined && afterStart(`${label} X`, words) === 'X';

function fromLinks(page: Page, words: BylineWords): Said[] {
  const names = page.links.filter(link => /(^|\s)author(\s|$)/.test(link.rel) && link.text !== undefined && link.text.length < 60).flatMap(link => namesIn(afterInside(link.text ?? '', words) ?? link.text ?? '', words));
  const single = unique(names);
  return single.length > 0 && single.length < 4 ? [{ names: single, foundIn: 'rel-author', trust: 4.6 }] : [];
}

const unique = (names: string[]): { name: string }[] => names.filter((name, i) => names.findIndex(other => fold(other) === fold(name)) === i).map(name => ({ name }));
