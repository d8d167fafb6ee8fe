import { all, attribute, closestTo, localName, textContent } from './dom';
import { resolveAddress } from './address';
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

/** Relations that tell of the article: not style sheets, icons and what is loaded ahead. */
const SAYS_SOMETHING = /(?:^|\s)(?:canonical|author|next|prev|amphtml|alternate|shortlink|publisher|license)(?:\s|$)/;
/** Of the links in the page's text only those to authors and next pages. */
const NAMES_OTHERS = /^(?!.*(?:^|\s)(?:author|next)(?:\s|$))/s;

/** The links that tell of the article, resolved against `base`. */
export function readLinks(document: Document, base: string): PageLink[] {
  const links: PageLink[] = [];
  for (const element of all(document, 'link[rel][href],a[rel][href]')) {
    const rel = (attribute(element, 'rel') ?? '').toLowerCase();
    if (!SAYS_SOMETHING.test(rel) || (NAMES_OTHERS.test(rel) && localName(element) === 'a')) continue;
    const href = resolveAddress(attribute(element, 'href'), base);
    const type = attribute(element, 'type');
    const text = localName(element) === 'a' ? { text: asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE) } : {};
    if (href) links.push({ rel, href, ...(type ? { type } : {}), ...text, element });
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

/** Microdata and RDFa in the page's markup (not its `meta` and `link` in the head). */
export function readProperties(document: Document, blocks: TextBlock[]): Property[] {
  const found: Property[] = [];
  for (const element of all(document, '[itemprop],body [property]')) {
    const itemprop = attribute(element, 'itemprop');
    const name = itemprop ?? attribute(element, 'property');
    if (!name) continue;
    const scoped = closestTo(element, itemprop === undefined ? '[typeof]' : '[itemscope]');
    const scope = scoped && (attribute(scoped, 'itemtype') ?? attribute(scoped, 'typeof'));
    found.push({
      name: name.trim(), value: valueOf(element, name), ...(scope ? { scope } : {}),
      vocabulary: itemprop === undefined ? 'rdfa' : 'microdata', element, order: orderOf(element, blocks),
    });
  }
  return found;
}

const NO_TEXT = new Set(['articleBody', 'text', 'reviewBody', 'mainContentOfPage', 'mainEntity', 'mainEntityOfPage', 'content:encoded', 'comment']);

function valueOf(element: Element, name: string): string {
  const said = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (said !== undefined) return said.trim();
  const address = attribute(element, 'href') ?? attribute(element, 'src');
  const tag = localName(element);
  if (address !== undefined && (tag !== 'a' || name === 'url' || name === 'sameAs')) return address.trim();
  if (NO_TEXT.has(name)) return '';
  return asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE);
}

/** The page's `time` elements, with the place where each stands. */
export function readTimes(document: Document, blocks: TextBlock[]): TimeElement[] {
  return Array.from(all(document, 'time'), element => ({
    datetime: (attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title'))?.trim() ?? '', text: asRendered(textContent(element)).trim().slice(0, LONGEST_VALUE),
    element, order: orderOf(element, blocks),
  }));
}

/** The number of the text block that an element stands in or after; 0 before the first. */
export function orderOf(element: Element, blocks: TextBlock[]): number {
  let low = 0, high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = blocks[middle]?.from;
    if (from && (element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_PRECEDING)) low = middle + 1;
    else high = middle;
  }
  const at = blocks[low];
  if (at && element.contains(at.from)) return low;
  return Math.max(0, low - 1);
}
