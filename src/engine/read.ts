import { readArticleSlices } from '../article';
import type { Article, Block, Metadata, NoArticle, Timestamp } from '../article/types';
import { findQuotesSlices } from '../language/quotes';
import { summarise } from '../language/summary';
import { countWords, readingMinutes } from '../language/words';
import { walkPageSlices } from '../page';
import type { Place } from '../page/range';
import { endsSlice, type Slices } from '../slices';
import { inSlices } from '../slices/inSlices';
import type { Page } from '../page/types';
import { readTimesSlices, type Times } from '../time';

export type ReadResult =
  | { kind: 'article'; article: Article; elements: Element[]; places: Place[]; page: Page }
  | { kind: 'no-article'; reason: NoArticle; metadata: Metadata; published?: Timestamp; updated?: Timestamp };

/** Reads the article of a live document; writes nothing. `url` stands in for the document's own address in tests. */
export const read = async (document: Document, url?: string): Promise<ReadResult> => inSlices(readDocument(document, url));

function* readDocument(document: Document, url: string | undefined): Slices<ReadResult> {
  const page = yield* walkPageSlices(document, url);
  const found = yield* readArticleSlices(page);
  if ('none' in found) return { kind: 'no-article', reason: found.none, metadata: found.metadata, ...yield* timesOf(page, found.metadata, []) };
  const { metadata, blocks, elements, places } = found;
  const language = metadata.language?.value ?? 'en';
  const context = {
    headline: metadata.headline?.value, standfirst: metadata.standfirst?.value,
    language, publication: metadata.publication?.value,
  };
  yield;
  const said = yield* findQuotesSlices(blocks, context);
  yield;
  const words = yield* wordsIn(blocks, language);
  yield;
  const times = yield* timesOf(page, metadata, places, found.headlineOrder);
  yield;
  const article: Article = {
    ...metadata, blocks, ...times, ...said,
    summary: summarise(blocks, context, said.quotes),
    words, minutes: readingMinutes(words, language),
  };
  return { kind: 'article', article, elements, places, page };
}

function* wordsIn(blocks: readonly Block[], language: string): Slices<number> {
  let words = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (endsSlice(at)) yield;
    words += countWords(text, language);
  }
  return words;
}

/** The times of the page, seen from its headline and body. */
function* timesOf(page: Page, { url, language, publication }: Metadata, places: readonly Place[], headlineOrder = -1): Slices<Times> {
  const from = places[0]?.from, until = places.at(-1)?.from;
  const first = page.blocks.find(block => block.from === from)?.order, last = page.blocks.findLast(block => block.from === until)?.order;
  return yield* readTimesSlices(page, {
    url, language: language?.value, publication: publication?.value,
    ...(headlineOrder >= 0 ? { headlineOrder } : {}),
    ...(first !== undefined && last !== undefined ? { bodyOrders: [first, last] } : {}),
  }, Date.now());
}
