import type { Article } from '../../article/types';
import type { ReadResult } from '../../engine/read';
import { rangeOf } from '../../page/range';
import { answer, fromOwnPage, type ContentCalls, type PageAnswer } from '../shared/messages';
import { beginAhead, freshRead } from './freshRead';
import { mark } from './marker';

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/xml', 'text/xml', 'image/svg+xml']);

declare global {
  var ledeReader: true | undefined;
  /** What was read of this page, for the reader view; reads it where that was not done yet or the page went on. */
  var ledeRead: (() => Promise<ReadResult | undefined>) | undefined;
}

let last: ReadResult | undefined, lastAddress = '';

const address = (): string => location.href.replace(/#.*/, '');
const isReadable = (): boolean => READABLE.has(document.contentType);

/** Reads the page as it is now. */
async function readNow(): Promise<ReadResult> {
  last = await freshRead();
  lastAddress = address();
  globalThis.ledeArticle = last.kind === 'article' ? { elements: new Set(last.elements), labels: last.article.labels } : undefined;
  return last;
}

async function readPage(): Promise<PageAnswer> {
  if (!isReadable()) return { kind: 'not-a-page', contentType: document.contentType };
  const found = await readNow();
  return found.kind === 'article' ? { kind: 'article', article: found.article } : { kind: 'no-article', reason: found.reason, metadata: found.metadata };
}

async function readArticle(): Promise<Article | undefined> {
  const found = isReadable() ? await readNow() : undefined;
  return found?.kind === 'article' ? found.article : undefined;
}

// The script may be injected again, at every click; the first one answers.
if (!globalThis.ledeReader) {
  globalThis.ledeReader = true;
  // Who injects this script asks it to read next.
  if (isReadable()) beginAhead();
  globalThis.ledeRead = async () => {
    if (isReadable() && (last?.kind !== 'article' || lastAddress !== address())) await readNow();
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
