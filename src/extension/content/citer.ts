import type { Article } from '../../article/types';
import { cite } from '../../citation/cite';
import { makeApaProcessor } from '../../citation/processor';

declare global {
  /** The article's reference as plain text. */
  var ledeCite: ((article: Article) => string) | undefined;
}

globalThis.ledeCite = article => cite(article, makeApaProcessor, Date.now()).plain;
