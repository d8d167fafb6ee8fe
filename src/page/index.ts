import { resolveAddress } from './address';
import { address, all, attribute, rootElement, titleOf } from './dom';
import { readJsonLd, readLinks, readMetas, readProperties, readTimes } from './facts';
import { asRendered } from './run';
import type { Page } from './types';
import { inOneGo, type Slices } from '../slices';
import { MARKED, type Walked, walkNodes } from './walk';

/**
 * Reads a document in one go: its text blocks in document order and what its markup says of itself.
 * Writes nothing and asks for no layout. `url` stands in for the document's own address in tests.
 */
export const walkPage = (document: Document, url?: string): Page => inOneGo(walkPageSlices(document, url));

/** As walkPage, in slices. */
export function* walkPageSlices(document: Document, url: string = address(document)): Slices<Page> {
  const walked = yield* walkNodes(rootOf(document), new Set(all(document, MARKED)));
  yield;
  return yield* pageOf(document, url, walked);
}

/** The root element; an empty one where a document has lost its own. */
const rootOf = (document: Document): Element => (rootElement(document) as Element | null) ?? new DOMParser().parseFromString('', 'text/html').documentElement;

function baseOf(document: Document, url: string): string {
  const element = all(document, 'base[href]')[0];
  return resolveAddress(element && attribute(element, 'href'), url) ?? url;
}

function* pageOf(document: Document, url: string, { blocks, boxes, media, tooLarge }: Walked): Slices<Page> {
  const root = rootOf(document);
  const lang = attribute(root, 'lang') ?? attribute(root, 'xml:lang');
  const base = baseOf(document, url);
  const metas = readMetas(document);
  yield;
  const links = readLinks(document, base);
  yield;
  const jsonLd = readJsonLd(document);
  yield;
  const properties = readProperties(document, blocks);
  yield;
  const times = readTimes(document, blocks);
  yield;
  return {
    document, url: url.replace(/#.*$/s, ''), base, title: asRendered(titleOf(document)).trim(), ...(lang ? { lang } : {}),
    metas, links, jsonLd, properties, times, blocks, boxes, media, tooLarge,
  };
}
