import { readArticle } from '../article';
import type { Article, Metadata, NoArticle, Timestamp } from '../article/types';
import { giveWay, walkPageInSlices } from '../page';
import type { Place } from '../page/range';
import type { Page } from '../page/types';

/** A page with more text blocks than this is given way to between the steps of a read. */
const MANY_BLOCKS = 3000;

export type ReadResult =
  | { kind: 'article'; article: Article; elements: Element[]; places: Place[]; page: Page }
  | { kind: 'no-article'; reason: NoArticle; metadata: Metadata };

/** Reads the article of a live document; writes nothing. `url` stands in for the document's own address in tests. */
export async function read(document: Document, url?: string): Promise<ReadResult> {
  const page = await walkPageInSlices(document, url);
  if (page.blocks.length > MANY_BLOCKS) await giveWay();
  const found = readArticle(page);
  if ('none' in found) return { kind: 'no-article', reason: found.none, metadata: found.metadata };
  const { metadata, blocks, elements, places } = found;
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const article: Article = {
    ...metadata, blocks, ...publishedDay(page), quotes: [], headlineQuotes: [], speakers: [], summary: [],
    words, minutes: Math.max(1, Math.round(words / 220)),
  };
  return { kind: 'article', article, elements, places, page };
}

/** Stands in until src/time reads the times. */
function publishedDay(page: Page): { published?: Timestamp } {
  const said = page.jsonLd.map(thing => thing.datePublished).find(value => typeof value === 'string')
    ?? page.metas.find(meta => meta.key === 'article:published_time')?.content;
  const value = typeof said === 'string' ? /^\d{4}-\d\d-\d\d/.exec(said)?.[0] : undefined;
  return value ? { published: { value, precision: 'day', foundIn: 'json-ld', evidence: value, others: [] } } : {};
}
