import { resolveAddress } from './address';
import { address, all, attribute, rootElement, titleOf } from './dom';
import { readJsonLd, readLinks, readMetas, readProperties, readTimes } from './facts';
import { asRendered } from './run';
import type { Page } from './types';
import { inOneGo, type Slices } from './slices';
import { MARKED, Walk } from './walk';

/** A page with more nodes than this is not read to its end. */
export const MOST_NODES = 1_500_000;
const NODES_PER_SLICE = 10_000;

/**
 * Reads a document in one go: its text blocks in document order and what its markup says of itself.
 * Writes nothing and asks for no layout. `url` stands in for the document's own address in tests.
 */
export const walkPage = (document: Document, url?: string): Page => inOneGo(walkPageSlices(document, url));

/** As walkPage, in slices. */
export function* walkPageSlices(document: Document, url: string = address(document)): Slices<Page> {
  const walk = walkFrom(document);
  yield;
  let done = walk.step(NODES_PER_SLICE);
  while (!done && walk.nodes < MOST_NODES) {
    yield;
    done = walk.step(NODES_PER_SLICE);
  }
  return yield* pageOf(document, url, walk, !done);
}

const walkFrom = (document: Document): Walk => new Walk(rootOf(document), new Set(all(document, MARKED)));

/** The root element; an empty one where a document has lost its own. */
const rootOf = (document: Document): Element => (rootElement(document) as Element | null) ?? new DOMParser().parseFromString('', 'text/html').documentElement;

function baseOf(document: Document, url: string): string {
  const element = all(document, 'base[href]')[0];
  return resolveAddress(element && attribute(element, 'href'), url) ?? url;
}

function* pageOf(document: Document, url: string, walk: Walk, tooLarge: boolean): Slices<Page> {
  const root = rootOf(document);
  const lang = attribute(root, 'lang') ?? attribute(root, 'xml:lang');
  const { blocks, boxes, media } = walk;
  yield;
  const base = baseOf(document, url);
  const metas = readMetas(document), links = readLinks(document, base);
  yield;
  const jsonLd = readJsonLd(document);
  yield;
  const properties = readProperties(document, blocks), times = readTimes(document, blocks);
  yield;
  return {
    document, url: url.replace(/#.*$/s, ''), base, title: asRendered(titleOf(document)).trim(), ...(lang ? { lang } : {}),
    metas, links, jsonLd, properties, times, blocks, boxes, media, tooLarge,
  };
}
