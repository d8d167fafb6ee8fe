import { readArticle } from '../article';
import type { Article, Metadata, NoArticle, Timestamp } from '../article/types';
import { findQuotes } from '../language/quotes';
import { summarise } from '../language/summary';
import { countWords, readingMinutes } from '../language/words';
import { walkPageInSlices } from '../page';
import type { Place } from '../page/range';
import type { Page } from '../page/types';

export type ReadResult =
  | { kind: 'article'; article: Article; elements: Element[]; places: Place[]; page: Page }
  | { kind: 'no-article'; reason: NoArticle; metadata: Metadata };

/** Reads the article of a live document; writes nothing. `url` stands in for the document's own address in tests. */
export async function read(document: Document, url?: string): Promise<ReadResult> {
  const page = await walkPageInSlices(document, url);
  const found = readArticle(page);
  if ('none' in found) return { kind: 'no-article', reason: found.none, metadata: found.metadata };
  const { metadata, blocks, elements, places } = found;
  const language = metadata.language?.value ?? 'en';
  const context = {
    headline: metadata.headline?.value, standfirst: metadata.standfirst?.value,
    language, publication: metadata.publication?.value,
  };
  const said = findQuotes(blocks, context);
  const words = blocks.reduce((sum, block) => sum + countWords(block.text, language), 0);
  const article: Article = {
    ...metadata, blocks, ...publishedDay(page), ...said,
    summary: summarise(blocks, context, said.quotes),
    words, minutes: readingMinutes(words, language),
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
