import { toMarkdown } from 'mdast-util-to-markdown';
import type { CslItem } from '../cslItem';
import { htmlText } from '../texts';

/** `[headline](address)`; undefined without an address. */
export function markdownLink({ URL, title = URL }: CslItem): string | undefined {
  if (URL === undefined || title === undefined) return undefined;
  return toMarkdown({ type: 'paragraph', children: [{ type: 'link', url: URL, children: [{ type: 'text', value: title }] }] }, { resourceLink: true }).trim();
}

/** The address alone; rich, the headline as a link to it. Undefined without an address. */
export function plainLink({ URL, title = URL }: CslItem): { plain: string; rich: string } | undefined {
  return URL === undefined ? undefined : { plain: URL, rich: `<a href="${htmlText(URL)}">${htmlText(title ?? URL)}</a>` };
}
