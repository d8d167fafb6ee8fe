import { read, type ReadResult } from '../../engine/read';
import { rangeOf } from '../../page/range';
import { answer, fromOwnPage, type ContentCalls, type PageAnswer } from '../shared/messages';
import { mark, unmark } from './marker';
import { cleaningOf, cleanPage, openPage, type OpenPage } from './page';

const HTML = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/xml', 'text/xml', 'image/svg+xml']);

function install(page: OpenPage): void {
  let last: ReadResult | undefined;
  answer<Pick<ContentCalls, 'read' | 'show' | 'unmark'>>({
    async read(): Promise<PageAnswer> {
      if (!HTML.has(document.contentType)) return { kind: 'not-a-page', contentType: document.contentType };
      last = await read(document);
      const cleaning = page.broughtBack ? cleaningOf(page) : cleanPage(page, page.watching);
      return last.kind === 'article'
        ? { kind: 'article', article: last.article, cleaning }
        : { kind: 'no-article', reason: last.reason, metadata: last.metadata, cleaning };
    },
    show(_sender, span) {
      if (last?.kind !== 'article') return false;
      const place = last.places[span.block];
      const text = last.article.blocks[span.block]?.text;
      const range = place && text !== undefined ? rangeOf(place, text, span.start, span.end) : undefined;
      if (!range) return false;
      mark(range);
      return true;
    },
    unmark: () => unmark(),
  }, fromOwnPage);
}

const page = openPage();
if (!page.reading) {
  page.reading = true;
  install(page);
}
