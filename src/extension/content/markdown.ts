import type { Article } from '../../article/types';
import { toMarkdown } from '../../markdown';

declare global {
  /** The article as Markdown with front matter. */
  var ledeMarkdown: ((article: Article) => string) | undefined;
}

globalThis.ledeMarkdown = toMarkdown;
