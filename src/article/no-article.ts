import type { Page, TextBlock } from '../page/types';
import { articleOf, metaOf, typesOf } from './metadata/said';
import type { NoArticle } from './types';

const SEARCH_PATH = /^\/(?:[a-z]{2}\/)?(?:search|suche|recherche|buscar|busca|ricerca|zoeken|szukaj|poisk|arama)\/?$/i;
const SEARCH_KEYS = ['q', 'query', 's', 'search', 'suche', 'keyword'];
const SECTION_PATH = /^\/(?:category|categories|tag|tags|topic|topics|section|thema|themen|rubrik|kategorie|ressort)\/[^/]+\/?$/i;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|anmelden|connexion|account\/login|auth)\/?$/i;
const LEAST_TEXT = 140;
/** So many linked headings are a list of teasers. */
const MANY_TEASERS = 6;

/**
 * Why a page has no article; undefined where it may have one. Only what is sure speaks against: a page that says
 * of itself that it is an article always is one, unless it has no text.
 */
export function whyNoArticle(page: Page, body: TextBlock[]): NoArticle | undefined {
  if (page.tooLarge) return 'too-large';
  const size = body.reduce((sum, block) => sum + block.text.length, 0);
  if (size === 0) return 'no-text';
  if (saysArticle(page)) return undefined;
  const url = URL.parse(page.url);
  if (!url) return size < LEAST_TEXT ? 'too-short' : undefined;
  const teasers = page.blocks.filter(block => /^h[2-4]$/.test(block.box.tag) && block.linked > 0.8 * block.text.length).length;
  if (SEARCH_PATH.test(url.pathname) || (SEARCH_KEYS.some(key => url.searchParams.has(key)) && teasers >= MANY_TEASERS)) return 'search';
  if (LOGIN_PATH.test(url.pathname) && size < 5 * LEAST_TEXT) return 'login';
  if (page.jsonLd.some(thing => typesOf(thing).includes('Product')) && metaOf(page, 'og:type')?.value !== 'article' && size < 10 * LEAST_TEXT) return 'shop';
  if (teasers >= MANY_TEASERS && longest(body) < 3 * LEAST_TEXT) {
    if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url.pathname) && url.search === '') return 'front-page';
    if (SECTION_PATH.test(url.pathname)) return 'section';
  }
  return size < LEAST_TEXT ? 'too-short' : undefined;
}

/** Whether a page says of itself that it is an article. */
export function saysArticle(page: Page): boolean {
  const thing = articleOf(page);
  return metaOf(page, 'og:type')?.value === 'article' || (thing !== undefined && typesOf(thing).some(type => /Article|BlogPosting|LiveBlog|Report/.test(type)))
    || page.metas.some(meta => meta.key === 'article:published_time');
}

const longest = (body: TextBlock[]): number => body.reduce((most, block) => Math.max(most, block.text.length), 0);
