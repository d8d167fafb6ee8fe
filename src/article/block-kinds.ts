import { resolveLink } from '../page/address';
import type { Box, PageMark, TextBlock } from '../page/types';
import type { Block, Mark } from './types';
import { boxesAbove, nearest } from './within';

const HEADING = /^h([1-6])$/;
const PULL_QUOTE = /pull-?_?quote|quote-?pull|zitat-?box|blockzitat/i;
const LEAST_REPEATED = 20;
/** Levels between a text and the box that says what kind of block it is. */
const HIGHEST = 8;

/** What is to be known of a body to tell the kinds of its blocks: its whole text, and what links are resolved against. */
export interface Surroundings { whole: string; base: string; /** The list that the block before stands in. */ list?: Box }

/** One text of the page as a block of the article. Follows the lists of the body from block to block. */
export function blockOf(block: TextBlock, around: Surroundings): Block {
  const text = { text: block.text, marks: block.marks.flatMap(mark => markOf(mark, around.base)) };
  const above = (test: (box: Box) => boolean): Box | undefined => nearest(block.box, test, HIGHEST);
  const before = around.list;
  around.list = undefined;
  const heading = above(box => HEADING.test(box.tag));
  if (heading) return { kind: 'heading', level: levelOf(heading.tag), ...text };
  const item = above(box => box.tag === 'li');
  if (item) {
    const lists = [...boxesAbove(item)].filter(box => box.tag === 'ul' || box.tag === 'ol');
    around.list = lists.at(-1);
    return { kind: 'list-item', ordered: lists[0]?.tag === 'ol', depth: Math.max(0, lists.length - 1), first: around.list !== before, ...text };
  }
  if (above(box => box.tag === 'pre')) return { kind: 'code', ...text };
  const quote = above(box => box.tag === 'blockquote' || PULL_QUOTE.test(box.names));
  if (quote) return { kind: PULL_QUOTE.test(quote.names) || isRepeated(block.text, around.whole) ? 'pull-quote' : 'block-quote', ...text };
  return { kind: 'paragraph', ...text };
}

/** A mark of the page as one of the article: a link has its whole address, and what leads to no page or mailbox is none. */
function markOf({ kind, start, end, href }: PageMark, base: string): Mark[] {
  if (kind !== 'link') return [{ kind, start, end }];
  const whole = resolveLink(href, base);
  return whole === undefined ? [] : [{ kind, start, end, href: whole }];
}

/** A quotation whose words stand a second time in the body is there for the layout. */
function isRepeated(text: string, whole: string): boolean {
  const words = text.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.…]+$/gu, '');
  if (words.length < LEAST_REPEATED) return false;
  return whole.indexOf(words, whole.indexOf(words) + 1) >= 0;
}

const levelOf = (tag: string): 2 | 3 | 4 | 5 | 6 => tag === 'h3' ? 3 : tag === 'h4' ? 4 : tag === 'h5' ? 5 : tag === 'h6' ? 6 : 2;
