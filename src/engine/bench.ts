import type { Article } from '../article/types';
import { bodyForBench } from './bench-body';
import { quotesForBench, summaryForBench } from './bench-text';
import { clean, restore } from './clean';
import { read } from './read';

declare global { var ledeBench: unknown }

/** What the bench scripts call, on plain values; not part of the extension. */
globalThis.ledeBench = {
  async read(document: Document) {
    const result = await read(document);
    if (result.kind === 'no-article') return answer({ ...result.metadata, published: result.published });
    return answer(result.article);
  },
  /** The whole article, for a look at one page; undefined where there is none. */
  async article(document: Document) {
    const result = await read(document);
    return result.kind === 'article' ? result.article : undefined;
  },
  clean,
  restore,
  quotes: quotesForBench,
  summary: summaryForBench,
};

function answer(article: Partial<Article>) {
  return {
    text: bodyForBench(article.blocks ?? []),
    headline: article.headline?.value,
    authors: (article.authors ?? []).map(author => author.value.name),
    publisher: article.publication?.value,
    published: article.published?.value,
    quotes: article.quotes ?? [],
    summary: (article.summary ?? []).map(sentence => sentence.text),
  };
}
