import type { Place } from '../page/range';
import type { Box, TextBlock } from '../page/types';
import type { Block, Mark } from './types';

export interface Built { blocks: Block[]; places: Place[] }

const HEADING = /^h([1-6])$/;

/** Turns the page's text blocks that are body into blocks of the article. */
export function buildBlocks(body: TextBlock[]): Built {
  const blocks: Block[] = [];
  const places: Place[] = [];
  let list: Box | undefined;
  for (const text of body) {
    const block = blockOf(text, list);
    list = block.kind === 'list-item' ? outermostList(text.box) : undefined;
    blocks.push(block);
    places.push({ element: text.element, from: text.from });
  }
  return { blocks, places };
}

function blockOf(block: TextBlock, list: Box | undefined): Block {
  const text = { text: block.text, marks: block.marks as Mark[] };
  const heading = nearest(block.box, box => HEADING.test(box.tag));
  if (heading) return { kind: 'heading', level: levelOf(heading.tag), ...text };
  const item = nearest(block.box, box => box.tag === 'li');
  if (item) {
    const lists = ancestors(item).filter(box => box.tag === 'ul' || box.tag === 'ol');
    return { kind: 'list-item', ordered: lists[0]?.tag === 'ol', depth: Math.max(0, lists.length - 1), first: outermostList(item) !== list, ...text };
  }
  if (nearest(block.box, box => box.tag === 'pre')) return { kind: 'code', ...text };
  if (nearest(block.box, box => box.tag === 'blockquote')) return { kind: 'block-quote', ...text };
  return { kind: 'paragraph', ...text };
}

const levelOf = (tag: string): 2 | 3 | 4 | 5 | 6 => tag === 'h3' ? 3 : tag === 'h4' ? 4 : tag === 'h5' ? 5 : tag === 'h6' ? 6 : 2;

function ancestors(from: Box): Box[] {
  const found: Box[] = [];
  for (let box: Box | undefined = from; box; box = box.parent) found.push(box);
  return found;
}

function nearest(from: Box, test: (box: Box) => boolean): Box | undefined {
  for (let box: Box | undefined = from, level = 0; box && level < 8; box = box.parent, level++) if (test(box)) return box;
  return undefined;
}

const outermostList = (from: Box): Box | undefined => ancestors(from).findLast(box => box.tag === 'ul' || box.tag === 'ol');
