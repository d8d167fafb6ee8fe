import type { JsonLd, Page } from '../page/types';
import type { Author, Found, FoundIn, Metadata } from './types';

const ARTICLE_TYPE = /Article|BlogPosting|Report|Review|NewsStory/;
const NAMES_SEPARATOR = /\s*(?:,|;|\/|\||&|\bund\b|\band\b|\bet\b|\by\b)\s+/iu;

/** What the page says of the article as a whole. */
export function readMetadata(page: Page): Metadata {
  const article = page.jsonLd.find(thing => ARTICLE_TYPE.test(String(thing['@type'])));
  const headline = first(heading(page), text(article?.headline, 'json-ld'), meta(page, 'og:title'), text(page.title, 'title'));
  const language = text(page.lang, 'markup');
  return {
    url: page.url,
    canonicalUrl: text(page.links.find(link => link.rel === 'canonical')?.href, 'link'),
    headline,
    standfirst: first(text(article?.description, 'json-ld'), meta(page, 'og:description'), meta(page, 'description')),
    authors: authors(article, page),
    publication: first(meta(page, 'og:site_name'), text(nameOf(article?.publisher), 'json-ld')),
    section: first(text(article?.articleSection, 'json-ld'), meta(page, 'article:section')),
    language,
    direction: /^(ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i.test(language?.value ?? '') ? 'rtl' : 'ltr',
    labels: {},
  };
}

const first = <T>(...found: (Found<T> | undefined)[]): Found<T> | undefined => found.find(value => value !== undefined);

function text(value: unknown, foundIn: FoundIn): Found<string> | undefined {
  return typeof value === 'string' && value.trim() !== '' ? { value: value.trim(), foundIn } : undefined;
}
const meta = (page: Page, key: string): Found<string> | undefined => text(page.metas.find(one => one.key === key)?.content, 'meta');

function heading(page: Page): Found<string> | undefined {
  const headings = page.blocks.filter(block => block.box.tag === 'h1');
  return headings.length === 1 ? text(headings[0]?.text, 'heading') : undefined;
}

const nameOf = (value: unknown): unknown => typeof value === 'object' && value !== null ? (value as JsonLd).name : value;

function authors(article: JsonLd | undefined, page: Page): Found<Author>[] {
  const listed = [article?.author].flat().map(nameOf).filter(name => typeof name === 'string');
  const [names, foundIn] = listed.length > 0 ? [listed, 'json-ld' as const]
    : [page.metas.filter(one => one.key === 'author').map(one => one.content), 'meta' as const];
  const single = new Set(names.flatMap(name => name.split(NAMES_SEPARATOR)).map(name => name.trim()).filter(Boolean));
  return Array.from(single, name => ({ value: { name, kind: 'person' }, foundIn }));
}
