import { address, all, attribute, rootElement, titleOf } from './dom';
import { readJsonLd, readLinks, readMetas, readProperties, readTimes } from './facts';
import { asRendered } from './run';
import type { Page } from './types';
import { giveWay } from './slices';
import { MARKED, Walk } from './walk';

/** A page with more nodes than this is not read to its end. */
export const MOST_NODES = 1_500_000;
const NODES_PER_SLICE = 15_000;

/**
 * Reads a document in one go: its text blocks in document order and what its markup says of itself.
 * Writes nothing and asks for no layout. `url` stands in for the document's own address in tests.
 */
export function walkPage(document: Document, url: string = address(document)): Page {
  const walk = walkFrom(document);
  return pageOf(document, url, walk, !walk.step(MOST_NODES));
}

/** As walkPage, and gives way to the page between slices of some 20 ms where the document is large. */
export async function walkPageInSlices(document: Document, url: string = address(document)): Promise<Page> {
  const walk = walkFrom(document);
  let done = walk.step(NODES_PER_SLICE);
  while (!done && walk.nodes < MOST_NODES) {
    await giveWay();
    done = walk.step(NODES_PER_SLICE);
  }
  return pageOf(document, url, walk, !done);
}

const walkFrom = (document: Document): Walk => new Walk(rootOf(document), new Set(all(document, MARKED)));

/** The root element; an empty one where a document has lost its own. */
const rootOf = (document: Document): Element => (rootElement(document) as Element | null) ?? new DOMParser().parseFromString('', 'text/html').documentElement;

function pageOf(document: Document, url: string, walk: Walk, tooLarge: boolean): Page {
  const root = rootOf(document);
  const lang = attribute(root, 'lang') ?? attribute(root, 'xml:lang');
  const { blocks, boxes, media } = walk;
  return {
    document, url: url.replace(/#.*$/s, ''), title: asRendered(titleOf(document)).trim(), ...(lang ? { lang } : {}),
    metas: readMetas(document), links: readLinks(document, url), jsonLd: readJsonLd(document),
    properties: readProperties(document, blocks), times: readTimes(document, blocks),
    blocks, boxes, media, tooLarge,
  };
}
