import type { Box, Page, TextBlock } from '../page/types';
import type { Entry } from './types';
import { nearest } from './within';

/** Names of an entry's box: `liveBlogUpdate` (microdata), `live-blog__post`, `liveblog-entry`, `ticker-item`; not `live-blog` or `post`. */
export const ENTRY = /(?:^|\s)liveBlogUpdate(?:\s|$)|(?:^|[\s_-])live-?(?:blog|ticker)?[_-]{1,2}(?:entry|post|update|item|event)(?:$|[\s_-])|(?:^|[\s_-])(?:news-?)?ticker-?(?:entry|item|post)(?:$|[\s_-])/i;
const HEADING = /^h[2-6]$/;
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const FEWEST = 2;

/** The entries of a live blog on the page; none where fewer than two boxes are named so. */
export function entriesOf(page: Page): ReadonlySet<Box> {
  const entries = new Set<Box>();
  for (const box of page.boxes) if (box.names !== '' && ENTRY.test(box.names) && !entryAbove(box.parent, entries)) entries.add(box);
  return entries.size < FEWEST ? new Set() : entries;
}

/** The entry that a block stands in. */
export const entryOf = ({ box }: TextBlock, entries: ReadonlySet<Box>): Box | undefined => (entries.size === 0 ? undefined : entryAbove(box, entries));

const entryAbove = (box: Box | undefined, entries: ReadonlySet<Box>): Box | undefined => nearest(box, at => entries.has(at));

/** How far from its first text of the body the title of an entry may stand, in blocks. */
const REACH = 3;

/** What begins an entry: its title, where a heading stands by its first text of the body, and its first time. */
export function entryBlock(entry: Box, first: TextBlock, page: Page): Entry {
  const time = page.times.find(one => ISO.test(one.datetime) && entry.element.contains(one.element))?.datetime;
  const title = page.blocks.slice(Math.max(0, first.order - REACH), first.order + REACH).find(block => HEADING.test(block.box.tag) && entry.element.contains(block.element));
  return { kind: 'entry', text: title?.text ?? '', marks: [], ...(time === undefined ? {} : { time }) };
}

/** Whether a block only prints the title or the time of its entry again. */
export function isHeadOf({ text, order }: TextBlock, { text: title }: Entry, page: Page): boolean {
  return text === title || page.times.some(time => time.order === order && time.text === text);
}
