import { attribute, isConnected, namesOf, nextSibling, parentNode, tagOf, walkerOver } from './dom';
import { append, appendTyped, asRendered, asTyped, beginBox, breakLine, emptyRun, endMark, flush } from './run';
import type { Slices } from '../slices';
import { BLOCK, BREAK, INLINE, LINES, LINK, LOOSE, MEDIA, PREFORMATTED, SKIPPED, kindOf } from './tags';
import type { Box, Media, TextBlock } from './types';

/** What a walk collects; `tooLarge` where it stopped on the way. */
export interface Walked { blocks: TextBlock[]; boxes: Box[]; media: Media[]; tooLarge: boolean }

/** A page with more elements and texts than this is not read to its end. */
const MOST_NODES = 1_500_000;
const NODES_PER_SLICE = 2500;
const TEXT = 3, SPACE = 32;

/**
 * One walk over the elements and texts below `root` in their own order, without recursion, in slices. It reads nodes
 * and attributes and asks for no layout. An element is left when a node comes that stands in another. `marked` are the
 * elements that `MARKED` selects.
 *
 * All that every node goes through stands in this one loop on purpose: a page is read once, and the browser compiles
 * a long loop while it runs, but small functions only after many calls.
 */
export function* walkNodes(root: Element, marked: ReadonlySet<Element>): Slices<Walked> {
  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const blocks: TextBlock[] = [], boxes: Box[] = [], media: Media[] = [], run = emptyRun();
  let box = boxOf(root, tagOf(root), undefined, 0, marked);
  boxes.push(box);
  // the elements that the walk is in, and what each was taken for
  const open: Element[] = [root], kinds: number[] = [BLOCK];
  let top: Node = root, typed = 0;
  for (let nodes = 1; ; nodes++) {
    if (nodes % NODES_PER_SLICE === 0) {
      if (nodes >= MOST_NODES) return { blocks, boxes, media, tooLarge: true };
      const way = [...open, walker.currentNode], after = way.map(nextSibling);
      yield;
      if (!isConnected(walker.currentNode)) findBack(walker, way, after);
    }
    const node = walker.nextNode();
    if (node === null || node.parentNode !== top) {
      // a form may name a field like this, and then is asked again in another way
      const parent = node && parentNode(node);
      while (open.length > 1 && top !== parent) {
        open.pop();
        top = open[open.length - 1] as Element;
        const kind = kinds.pop();
        if (kind !== BLOCK && kind !== PREFORMATTED) {
          endMark(run);
          continue;
        }
        if (run.from !== undefined) blocks.push(flush(run, box, blocks.length) as TextBlock);
        if (kind === PREFORMATTED) typed--;
        box = box.parent ?? box;
        beginBox(run, box);
      }
    }
    if (node === null) break;
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      if (typed > 0) {
        appendTyped(run, node as Text, asTyped(data));
        continue;
      }
      let at = 0;
      while (at < data.length && data.charCodeAt(at) <= SPACE) at++;
      if (at < data.length) append(run, node as Text, asRendered(data));
      else if (run.from !== undefined) append(run, node as Text, ' ');
      continue;
    }
    const element = node as Element, tag = tagOf(element);
    let kind = kindOf(tag);
    if (kind === LOOSE) kind = LINES.has(box.tag) ? INLINE : BLOCK;
    if (kind === SKIPPED || kind === MEDIA || kind === BREAK) {
      if (kind === MEDIA) media.push({ element, tag, order: blocks.length, box });
      else if (kind === BREAK && breakLine(run)) blocks.push(flush(run, box, blocks.length) as TextBlock);
      while (walker.lastChild() !== null);
      continue;
    }
    open.push(element);
    kinds.push(kind);
    top = element;
    if (kind === BLOCK || kind === PREFORMATTED) {
      if (run.from !== undefined) blocks.push(flush(run, box, blocks.length) as TextBlock);
      box = boxOf(element, tag, box, boxes.length, marked);
      boxes.push(box);
      beginBox(run, box);
      if (kind === PREFORMATTED) typed++;
    } else {
      if (kind === LINK) run.links++;
      run.open.push({ kind, start: run.text.length, element });
    }
  }
  if (run.from !== undefined) blocks.push(flush(run, box, blocks.length) as TextBlock);
  return { blocks, boxes, media, tooLarge: false };
}

/**
 * Goes on behind what the page took away. `way` are the node that the walk stopped at and what it stood in, from the root,
 * `after` what followed each of them.
 */
function findBack(walker: TreeWalker, way: readonly Node[], after: readonly (Node | null)[]): void {
  const gone = way.findIndex(node => !isConnected(node));
  const next = after[gone];
  if (next && isConnected(next)) {
    walker.currentNode = next;
    walker.previousNode();
  } else {
    walker.currentNode = way[gone - 1] ?? walker.root;
    while (walker.lastChild() !== null);
  }
}

function boxOf(element: Element, tag: string, parent: Box | undefined, index: number, marked: ReadonlySet<Element>): Box {
  const isMarked = marked.has(element);
  const names = namesOf(element) ?? '';
  return {
    element, tag, parent, depth: parent ? parent.depth + 1 : 0, index, names: isMarked ? names + moreNames(element) : names,
    hidden: (parent !== undefined && parent.hidden) || (isMarked && isConcealed(element)), role: isMarked ? attribute(element, 'role')?.toLowerCase() : undefined,
  };
}

const MORE_NAMES = ['itemprop', 'data-testid', 'data-component'];
const CONCEALS = /display:\s?none|visibility:\s?hidden/i;
/** The elements with attributes that few have: the walk asks no other for them. */
export const MARKED = `[role],[hidden],[aria-hidden="true"],[style],${MORE_NAMES.map(name => `[${name}]`).join()}`;

/** What authors of pages call a box in attributes other than class and id. */
function moreNames(element: Element): string {
  let names = '';
  for (const name of MORE_NAMES) {
    const more = attribute(element, name);
    if (more !== undefined) names += ` ${more}`;
  }
  return names;
}

/** Whether an attribute or its own style hides an element, from screen readers at least. */
const isConcealed = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true' || isUnseen(element);

/** Whether an attribute or its own style hides an element from everybody. */
export function isUnseen(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || CONCEALS.test(attribute(element, 'style') ?? '');
}
