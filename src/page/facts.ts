import { all, attribute, closestTo, localName, textContent } from './dom';
import { resolveAddress } from './address';
import { allOf, contains, isBefore } from './elements';
import { readLooseJson } from './json';
import { asRendered } from './run';
import type { JsonLd, Meta, PageLink, Property, TextBlock, TimeElement } from './types';

const LONGEST_VALUE = 1000;
const LONGEST_JSON = 2_000_000;
/** Of one script of JSON-LD no more values are looked at. */
const MOST_THINGS = 10_000;

/** The page's `meta` elements that have a name and a content. */
export function readMetas(document: Document): Meta[] {
  const metas: Meta[] = [];
  for (const element of all(document, 'meta[content]')) {
    const key = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? attribute(element, 'http-equiv');
    const content = attribute(element, 'content')?.trim();
    if (key && content) metas.push({ key: key.trim().toLowerCase(), content });
  }
  return metas;
}

/** Links to the page's own address, to its author and to its next part; not style sheets, icons and what is loaded ahead. */
const CANONICAL = 'link[rel*="canonical" i][href]', NEXT = ['link[rel*="next" i][href]', 'a[rel*="next" i][href]'], AUTHOR = 'a[rel*="author" i][href]';
const SAYS_SOMETHING = /(?:^|\s)(?:canonical|author|next)(?:\s|$)/;

/** The links that tell of the article, resolved against `base`. */
export function readLinks(document: Document, base: string): PageLink[] {
  const links: PageLink[] = [];
  for (const element of [...all(document, CANONICAL), ...allOf(document, NEXT), ...all(document, AUTHOR)]) {
    const rel = (attribute(element, 'rel') ?? '').toLowerCase();
    if (!SAYS_SOMETHING.test(rel)) continue;
    const href = resolveAddress(attribute(element, 'href'), base);
    const text = localName(element) === 'a' ? { text: asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE) } : {};
    if (href) links.push({ rel, href, ...text, element });
  }
  return links;
}

/** Every object of the page's JSON-LD that has a type, out of arrays and graphs, outer ones first. */
export function readJsonLd(document: Document): JsonLd[] {
  const found: JsonLd[] = [];
  for (const script of all(document, 'script[type*="ld+json" i]')) {
    const source = textContent(script);
    if (source.length > LONGEST_JSON) continue;
    const queue: unknown[] = [readLooseJson(source)];
    for (let i = 0; i < queue.length && i < MOST_THINGS; i++) {
      const value = queue[i];
      if (Array.isArray(value)) for (const one of value.slice(0, MOST_THINGS) as unknown[]) queue.push(one);
      else if (typeof value === 'object' && value !== null) {
        const thing = value as JsonLd;
        if (thing['@type'] !== undefined) found.push(thing);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'hasPart', 'itemListElement']) {
          if (typeof thing[key] === 'object' && thing[key] !== null) queue.push(thing[key]);
        }
      }
    }
  }
  return found;
}

/** Properties that tell of an article, whatever their vocabulary: `headline`, `schema:author`, `dc.date`. */
const TELLS = /(?:^|[:./])(?:headline|publisher|name|author|creator|date\w*|uploaddate|published|created|issued|modified|pubdate)$/i;

/** Of all that has a name, people and houses tell of the article. */
const NAMED_SCOPE = /(?:Person|Organization)$/;

/** Microdata and RDFa of the article in the page's markup (not its `meta` and `link` in the head). */
export function readProperties(document: Document, blocks: TextBlock[]): Property[] {
  const found: Property[] = [];
  let order = 0;
  for (const element of all(document, '[itemprop],body [property]')) {
    const itemprop = attribute(element, 'itemprop');
    const name = (itemprop ?? attribute(element, 'property'))?.trim();
    if (!name || !TELLS.test(name)) continue;
    const scoped = closestTo(element, itemprop === undefined ? '[typeof]' : '[itemscope]');
    const scope = scoped && (attribute(scoped, 'itemtype') ?? attribute(scoped, 'typeof'));
    if (name === 'name' && !NAMED_SCOPE.test(scope ?? '')) continue;
    order = orderOf(element, blocks, order);
    found.push({
      name, value: valueOf(element), ...(scope ? { scope } : {}),
      vocabulary: itemprop === undefined ? 'rdfa' : 'microdata', element, order,
    });
  }
  return found;
}

function valueOf(element: Element): string {
  const said = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (said !== undefined) return said.trim();
  const address = attribute(element, 'href') ?? attribute(element, 'src');
  if (address !== undefined && localName(element) !== 'a') return address.trim();
  return asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE);
}

/** The page's `time` elements, with the place where each stands. */
export function readTimes(document: Document, blocks: TextBlock[]): TimeElement[] {
  let order = 0;
  return Array.from(all(document, 'time'), element => ({
    datetime: (attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title'))?.trim() ?? '', text: asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE),
    element, order: order = orderOf(element, blocks, order),
  }));
}

/** The number of the text block that an element stands in or after, 0 before the first; `least` is that of an element before it. */
export function orderOf(element: Element, blocks: TextBlock[], least = 0): number {
  let low = least, high = least, step = 1;
  while (high < blocks.length && isAfter(element, blocks[high])) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, blocks.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(element, blocks[middle])) low = middle + 1;
    else high = middle;
  }
  const at = blocks[low];
  return at && contains(element, at.from) ? low : Math.max(0, low - 1);
}

const isAfter = (element: Element, block: TextBlock | undefined): boolean => block !== undefined && isBefore(block.from, element);
