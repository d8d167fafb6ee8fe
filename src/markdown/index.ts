import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article } from '../article/types';
import { bodyOf } from './body';
import { frontMatter } from './frontMatter';

/**
 * An article as Markdown: front matter (YAML) with what is known of it, the headline, the body. What the page says is
 * escaped where Markdown would take it for markup.
 */
export function toMarkdown(article: Article): string {
  const body = write({ type: 'root', children: bodyOf(article) }, { extensions: [gfmTableToMarkdown()], bullet: '-', rule: '-', resourceLink: true });
  return `---\n${stringify(frontMatter(article), { lineWidth: 0 })}---\n\n${body}`;
}
