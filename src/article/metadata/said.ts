import type { JsonLd, Page } from '../../page/types';
import type { Found, FoundIn } from '../types';
import { fold } from './fold';

/** What a page's markup says, by source, before any of it is weighed. */

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp|ndash|mdash|hellip|[lr][sd]quo|[lr]aquo|bdquo|shy|([aouAOUeiyEIY])(uml|acute|grave|circ)|([aonAON])tilde|([cC])cedil|szlig));/gi;
const NAMED: Record<string, string> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bdquo: '„', shy: '', szlig: 'ß',
};
const ACCENTS: Record<string, string> = { uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302' };
const TAGS = /<\/?[a-z][^<>]{0,200}>/gi;
const UNSEEN = /[\u00ad\u200b\ufeff]/g;
/** White space other than one plain space. */
const SPACE = /[^\S ]\s*| \s+/g;

/** Text out of an attribute or JSON, where pages often leave entities and tags in. */
export function plain(value: string): string {
  let text = value;
  if (text.includes('&')) {
    text = text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined, letter?: string, accent?: string, tilde?: string, cedil?: string) => {
      if (decimal !== undefined || hex !== undefined) {
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      }
      if (letter && accent) return `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC');
      if (tilde) return `${tilde}\u0303`.normalize('NFC');
      if (cedil) return `${cedil}\u0327`.normalize('NFC');
      return NAMED[(name ?? '').toLowerCase()] ?? whole;
    });
  }
  if (text.includes('<')) text = text.replace(TAGS, '');
  return text.replace(UNSEEN, '').replace(SPACE, ' ').trim();
}

export function found(value: unknown, foundIn: FoundIn): Found<string> | undefined {
  if (typeof value !== 'string') return undefined;
  const text = plain(value);
  return text === '' ? undefined : { value: text, foundIn };
}

/** The first of some meta elements that has content. */
export function metaOf(page: Page, ...keys: string[]): Found<string> | undefined {
  const metas = metasOf(page);
  for (const key of keys) {
    const text = found(metas.get(key), 'meta');
    if (text) return text;
  }
  return undefined;
}

const byKey = new WeakMap<Page, ReadonlyMap<string, string>>();

/** The content of the first meta element of each key. */
export function metasOf(page: Page): ReadonlyMap<string, string> {
  let metas = byKey.get(page);
  if (!metas) {
    metas = new Map(page.metas.map(({ key, content }): [string, string] => [key, content]).reverse());
    byKey.set(page, metas);
  }
  return metas;
}

export const isThing = (value: unknown): value is JsonLd => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
export const typesOf = (thing: JsonLd): string[] => listOf(thing['@type']).filter(type => typeof type === 'string');

/** The thing itself, or the one of the page's JSON-LD that its `@id` points to. */
export function resolved(thing: unknown, page: Page): unknown {
  if (!isThing(thing) || thing['name'] !== undefined || typeof thing['@id'] !== 'string') return thing;
  return page.jsonLd.find(other => other['@id'] === thing['@id'] && other['name'] !== undefined) ?? thing;
}

/** The name of a thing of JSON-LD, which may be a string, an object or a reference. */
export function nameOf(value: unknown, page: Page): string | undefined {
  const thing = resolved(value, page);
  const name = isThing(thing) ? listOf(thing['name'])[0] : thing;
  return typeof name === 'string' && !/^https?:/.test(name) && name.trim() !== '' ? plain(name) : undefined;
}

const ARTICLE = /(Article|BlogPosting|Report|^Review|Recipe|LiveBlog\w*|SocialMediaPosting|DiscussionForumPosting|Report)$/;
const PAGE = /(WebPage|ItemPage|AboutPage)$/;

const articles = new WeakMap<Page, { article: JsonLd | undefined }>();

/** The object of the JSON-LD that is the article of this page; one with a headline and the page's address first. */
export function articleOf(page: Page): JsonLd | undefined {
  let known = articles.get(page);
  if (!known) {
    known = { article: articleIn(page) };
    articles.set(page, known);
  }
  return known.article;
}

function articleIn(page: Page): JsonLd | undefined {
  let best: JsonLd | undefined, most = 0;
  const own = bare(page.url);
  for (const thing of page.jsonLd) {
    const types = typesOf(thing);
    const kind = types.some(type => ARTICLE.test(type)) ? 4 : types.some(type => PAGE.test(type)) ? 1 : 0;
    if (kind === 0) continue;
    const address = [thing['url'], thing['@id'], idOf(thing['mainEntityOfPage'])].some(said => typeof said === 'string' && bare(said) === own);
    const score = kind + (typeof thing['headline'] === 'string' ? 2 : 0) + (address ? 2 : 0) + (thing['author'] === undefined ? 0 : 0.5);
    if (score > most) [best, most] = [thing, score];
  }
  return best;
}

const idOf = (value: unknown): unknown => (isThing(value) ? value['@id'] ?? value['url'] : value);
const bare = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[#?].*$/, '').replace(/\/$/, '');
export const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);

/** A name of a site that is the title of the page, word for word, names no site. A page's title of one word or two may be just the site. */
export function repeatsTitle({ title }: Page, name: string): boolean {
  const folded = fold(name);
  return folded.split(' ').length >= LEAST_WORDS_OF_TITLE && folded === fold(title);
}
const LEAST_WORDS_OF_TITLE = 5;
