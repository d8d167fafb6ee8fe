import { readArticle, readArticleInSlices } from '../article';
import type { Article, Metadata, NoArticle, Timestamp } from '../article/types';
import { findQuotes } from '../language/quotes';
import { summarise } from '../language/summary';
import { countWords, readingMinutes } from '../language/words';
import { giveWay, walkPageInSlices } from '../page';
import type { Place } from '../page/range';
import type { Page } from '../page/types';
import { readTimes } from '../time';

/** A page with more text blocks than this is given way to between the steps of a read. */
const MANY_BLOCKS = 3000;

export type ReadResult =
  | { kind: 'article'; article: Article; elements: Element[]; places: Place[]; page: Page }
  | { kind: 'no-article'; reason: NoArticle; metadata: Metadata; published?: Timestamp; updated?: Timestamp };

/** Reads the article of a live document; writes nothing. `url` stands in for the document's own address in tests. */
export async function read(document: Document, url?: string): Promise<ReadResult> {
  const page = await walkPageInSlices(document, url);
  const isLarge = page.blocks.length > MANY_BLOCKS;
  if (isLarge) await giveWay();
  const found = isLarge ? await readArticleInSlices(page) : readArticle(page);
  if (isLarge) await giveWay();
  if ('none' in found) return { kind: 'no-article', reason: found.none, metadata: found.metadata, ...timesOf(page, found.metadata, []) };
  const { metadata, blocks, elements, places } = found;
  const language = metadata.language?.value ?? 'en';
  const context = {
    headline: metadata.headline?.value, standfirst: metadata.standfirst?.value,
    language, publication: metadata.publication?.value,
  };
  const said = findQuotes(blocks, context);
  if (isLarge) await giveWay();
  const words = blocks.reduce((sum, block) => sum + countWords(block.text, language), 0);
  const times = timesOf(page, metadata, places, found.headlineOrder);
  if (isLarge) await giveWay();
  const article: Article = {
    ...metadata, blocks, ...times, ...said,
    summary: summarise(blocks, context, said.quotes),
    words, minutes: readingMinutes(words, language),
  };
  return { kind: 'article', article, elements, places, page };
}

/** The times of the page, seen from its headline and body. */
function timesOf(page: Page, { url, language, publication }: Metadata, places: readonly Place[], headlineOrder = -1): { published?: Timestamp; updated?: Timestamp } {
  const orders = new Map(page.blocks.map(block => [block.from, block.order]));
  const first = orders.get(places[0]?.from as Text), last = orders.get(places.at(-1)?.from as Text);
  return readTimes(page, {
    url, language: language?.value, publication: publication?.value,
    ...(headlineOrder >= 0 ? { headlineOrder } : {}),
    ...(first !== undefined && last !== undefined ? { bodyOrders: [first, last] } : {}),
  }, Date.now());
}
