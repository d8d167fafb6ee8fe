import { all, attribute } from '../page/dom';
import { resolveAddress } from '../page/address';
import type { Box, Page, TextBlock } from '../page/types';
import { sameAddress } from './metadata/said';

/** Attributes in which pages that load article after article keep the address of each. */
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-canonical-url', 'data-article-url', 'data-share-url', 'itemid'];
/** An article of its own has a headline of first rank and so much text. */
const LEAST_TEXT = 500;

interface Found { box: Box; size: number; headline: Element | undefined }

/**
 * The boxes of the other articles, where a page holds several one after the other: all but the one whose address is
 * the page's, else the one in view, else the first.
 */
export function otherArticles(page: Page): ReadonlySet<Box> {
  const articles = articlesIn(page);
  if (articles.length < 2) return new Set();
  const own = articles.find(one => addressesOf(one, page.base).some(url => sameAddress(url, page.url))) ?? inView(articles) ?? articles[0];
  return new Set(articles.filter(one => one !== own).map(one => one.box));
}

/** `article` elements that stand in no other, each with a headline and much text. */
function articlesIn(page: Page): Found[] {
  const found = new Map<Box, Found>();
  if (page.boxes.filter(box => box.tag === 'article').length < 2) return [];
  for (const block of page.blocks) {
    const box = outermostArticle(block);
    if (!box) continue;
    const one = found.get(box) ?? { box, size: 0, headline: undefined };
    if (block.box.tag === 'h1') one.headline ??= block.element;
    else if (block.linked < 0.5 * block.text.length) one.size += block.text.length;
    found.set(box, one);
  }
  return [...found.values()].filter(one => one.headline !== undefined && one.size >= LEAST_TEXT);
}

function outermostArticle({ box }: TextBlock): Box | undefined {
  let found: Box | undefined;
  for (let at: Box | undefined = box; at; at = at.parent) if (at.tag === 'article') found = at;
  return found;
}

function addressesOf({ box, headline }: Found, base: string): string[] {
  const said = [box, box.parent].flatMap(one => (one ? ADDRESSES.map(name => attribute(one.element, name)) : []));
  if (headline) for (const link of all(headline, 'a[href]')) said.push(attribute(link, 'href'));
  return said.map(address => resolveAddress(address, base)).filter(address => address !== undefined);
}

/** The article that fills most of the window; undefined where there is no window, or nothing of any is in it. */
function inView(articles: readonly Found[]): Found | undefined {
  let best: Found | undefined, most = 0;
  for (const one of articles) {
    const window = one.box.element.ownerDocument.defaultView;
    if (!window) return undefined;
    const { top, bottom } = one.box.element.getBoundingClientRect();
    const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
    if (seen > most) [best, most] = [one, seen];
  }
  return best;
}
