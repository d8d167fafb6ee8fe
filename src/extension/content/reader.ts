import type { Article } from '../../article/types';
import { read, type ReadResult } from '../../engine/read';
import { rangeOf } from '../../page/range';
import { answer, fromOwnPage, type ContentCalls, type PageAnswer } from '../shared/messages';
import { mark } from './marker';
import { cleaningOf, cleanPage, openPage } from './page';

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/xml', 'text/xml', 'image/svg+xml']);

declare global {
  var ledeReader: true | undefined;
  /** What was read of this page, for the reader view; reads it where that was not done yet or the page went on. */
  var ledeRead: (() => Promise<ReadResult | undefined>) | undefined;
}

let last: ReadResult | undefined, lastAddress = '';

const address = (): string => location.href.replace(/#.*/, '');

async function readPage(): Promise<PageAnswer> {
  if (!READABLE.has(document.contentType)) return { kind: 'not-a-page', contentType: document.contentType };
  const [page, found] = await Promise.all([openPage(), read(document)]);
  last = found;
  lastAddress = address();
  page.keep.clear();
  if (found.kind === 'article') for (const element of found.elements) page.keep.add(element);
  const cleaning = page.broughtBack ? cleaningOf(page) : cleanPage(page, page.watching);
  // The words that say an article was paid for stand on the page; the cleaner leaves them and tells of them.
  if (found.kind === 'article' && page.cleaner.sponsored) found.article.labels.sponsored = true;
  return found.kind === 'article'
    ? { kind: 'article', article: found.article, cleaning }
    : { kind: 'no-article', reason: found.reason, metadata: found.metadata, cleaning };
}

/** The article alone: nothing is hidden for it. */
async function readArticle(): Promise<Article | undefined> {
  if (!READABLE.has(document.contentType)) return undefined;
  last = await read(document);
  return last.kind === 'article' ? last.article : undefined;
}

// The script may be injected again, at every click; the first one answers.
if (!globalThis.ledeReader) {
  globalThis.ledeReader = true;
  globalThis.ledeRead = async () => {
    if (last?.kind !== 'article' || lastAddress !== address()) await readPage();
    return last;
  };
  answer<Pick<ContentCalls, 'read' | 'article' | 'show'>>({
    read: readPage,
    article: readArticle,
    show(_sender, span) {
      if (last?.kind !== 'article') return false;
      const place = last.places[span.block];
      const text = last.article.blocks[span.block]?.text;
      const range = place && text !== undefined ? rangeOf(place, text, span.start, span.end) : undefined;
      if (!range) return false;
      mark(range);
      return true;
    },
  }, fromOwnPage);
}
