import { attribute, isConnected, namesOf, nextSibling, parentNode, tagOf, walkerOver } from './dom';
import { append, appendTyped, asRendered, asTyped, beginBox, beginMark, breakLine, emptyRun, endMark, flush, type Run } from './run';
import type { Slices } from '../slices';
import { BLOCK, BREAK, INLINE, LINES, LOOSE, MEDIA, PREFORMATTED, SKIPPED, kindOf } from './tags';
import type { Box, Media, TextBlock } from './types';

/** What a walk collects; `tooLarge` where it stopped on the way. */
export interface Walked { blocks: TextBlock[]; boxes: Box[]; media: Media[]; tooLarge: boolean }

/** A page with more elements and texts than this is not read to its end. */
const MOST_NODES = 1_500_000;
const NODES_PER_SLICE = 2500;
const TEXT = 3, SPACE = 32;

/** Where a walk stands. */
interface State {
  readonly walked: Walked;
  readonly run: Run;
  readonly marked: ReadonlySet<Element>;
  readonly walker: TreeWalker;
  /** The elements that the walk is in, and what each was taken for; `top` is the last. */
  readonly open: Element[];
  readonly kinds: number[];
  top: Node;
  box: Box;
  /** How many of them are preformatted. */
  typed: number;
}

/**
 * One walk over the elements and texts below `root` in their own order, without recursion, in slices. It reads nodes
 * and attributes and asks for no layout. An element is left when a node comes that stands in another. `marked` are the
 * elements that `MARKED` selects.
 */
export function* walkNodes(root: Element, marked: ReadonlySet<Element>): Slices<Walked> {
  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const box = boxOf(root, tagOf(root), undefined, 0, marked);
  const walked: Walked = { blocks: [], boxes: [box], media: [], tooLarge: false };
  const state: State = { walked, run: emptyRun(), marked, walker, open: [root], kinds: [BLOCK], top: root, box, typed: 0 };
  for (let nodes = 1; ; nodes++) {
    if (nodes % NODES_PER_SLICE === 0) {
      if (nodes >= MOST_NODES) return { ...walked, tooLarge: true };
      const way = [...state.open, walker.currentNode], after = way.map(nextSibling);
      yield;
      if (!isConnected(walker.currentNode)) findBack(walker, way, after);
    }
    if (!goOn(state, walker.nextNode())) return walked;
  }
}

/** Takes the next node; false behind the last one. */
function goOn(state: State, node: Node | null): boolean {
  if (node === null || node.parentNode !== state.top) leave(state, node && parentNode(node));
  if (node === null) {
    endRun(state);
    return false;
  }
  if (node.nodeType === TEXT) takeText(state, node as Text);
  else enter(state, node as Element);
  return true;
}

/** Leaves the elements that the next node does not stand in. A form may name a field like this, and then is asked again in another way. */
function leave(state: State, parent: Node | null): void {
  const { open, kinds, run } = state;
  while (open.length > 1 && state.top !== parent) {
    open.pop();
    state.top = open[open.length - 1] as Element;
    const kind = kinds.pop();
    if (kind === BLOCK || kind === PREFORMATTED) {
      endRun(state);
      if (kind === PREFORMATTED) state.typed--;
      state.box = state.box.parent ?? state.box;
      beginBox(run, state.box);
    } else endMark(run);
  }
}

function endRun({ run, box, walked }: State): void {
  if (run.from !== undefined) walked.blocks.push(flush(run, box, walked.blocks.length) as TextBlock);
}

function takeText({ run, typed }: State, node: Text): void {
  const { data } = node;
  if (typed > 0) {
    appendTyped(run, node, asTyped(data));
    return;
  }
  let at = 0;
  while (at < data.length && data.charCodeAt(at) <= SPACE) at++;
  if (at < data.length) append(run, node, asRendered(data));
  else if (run.from !== undefined) append(run, node, ' ');
}

function enter(state: State, element: Element): void {
  const tag = tagOf(element);
  let kind = kindOf(tag);
  if (kind === LOOSE) kind = LINES.has(state.box.tag) ? INLINE : BLOCK;
  if (kind === SKIPPED || kind === MEDIA || kind === BREAK) pass(state, element, tag, kind);
  else {
    state.open.push(element);
    state.kinds.push(kind);
    state.top = element;
    if (kind === BLOCK || kind === PREFORMATTED) enterBox(state, element, tag, kind);
    else beginMark(state.run, kind, element);
  }
}

function enterBox(state: State, element: Element, tag: string, kind: number): void {
  const { boxes } = state.walked;
  endRun(state);
  state.box = boxOf(element, tag, state.box, boxes.length, state.marked);
  boxes.push(state.box);
  beginBox(state.run, state.box);
  if (kind === PREFORMATTED) state.typed++;
}

/** What is in it is not walked over. */
function pass(state: State, element: Element, tag: string, kind: number): void {
  const { walked: { media, blocks }, box, run, walker } = state;
  if (kind === MEDIA) media.push({ element, tag, order: blocks.length, box });
  else if (kind === BREAK && breakLine(run)) endRun(state);
  while (walker.lastChild() !== null);
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
