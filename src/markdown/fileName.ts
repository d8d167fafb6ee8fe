import type { Article } from '../article/types';

/** A name for the file: the headline without what file systems do not take; at most 80 characters. */
export const fileNameOf = (article: Article): string =>
  `${(article.headline?.value ?? 'article').normalize('NFC').replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).replace(/^[. ]+|[. ]+$/g, '') || 'article'}.md`;
