import { attribute, firstChild, hasAttributes, namesOf, nextSibling, tagOf } from './dom';
import { BLOCK, BREAK, CODE, EMPHASIS, INLINE, LINES, LINK, LOOSE, MEDIA, PREFORMATTED, SKIPPED, STRONG, kindOf } from './tags';
import { Run } from './run';
import type { Box, Media, PageMark, TextBlock } from './types';

const MARKS = new Map<number, PageMark['kind']>([[EMPHASIS, 'emphasis'], [STRONG, 'strong'], [CODE, 'code'], [LINK, 'link']]);
const IN_LINE = 0, BOXED = 1, TYPED = 2, FORM = 3;

/**
 * One walk over a document in its own order, without recursion, that can stop and go on. It reads nodes and
 * attributes and asks for no layout.
 */
export class Walk {
  readonly blocks: TextBlock[] = [];
  readonly boxes: Box[] = [];
  readonly media: Media[] = [];
  /** Nodes seen so far. */
  nodes = 0;
  private readonly parents: Node[] = [];
  private readonly kinds: number[] = [];
  private readonly run = new Run();
  private box: Box;
  private next: Node | undefined;
  private typed = 0;

  constructor(root: Element, private readonly marked: ReadonlySet<Element>) {
    this.box = this.boxOf(root, tagOf(root), undefined);
    this.next = firstChild(root) ?? undefined;
  }

  /** Takes up to `limit` nodes; true once the whole document has been seen. */
  step(limit: number): boolean {
    const end = this.nodes + limit;
    let node = this.next;
    while (this.nodes < end) {
      while (node === undefined) {
        const parent = this.parents.pop();
        if (parent === undefined) {
          this.flush();
          return true;
        }
        // an element that is no form answers for itself, and faster
        node = (this.leave() === FORM ? nextSibling(parent) : parent.nextSibling) ?? undefined;
      }
      this.nodes++;
      const { nodeType } = node;
      if (nodeType === 3) {
        this.run.add(node as Text, (node as Text).data, this.typed > 0);
        node = node.nextSibling ?? undefined;
        continue;
      }
      // a form with a field of that name gives the field for its node type
      if (nodeType !== 1 && typeof nodeType === 'number') {
        node = node.nextSibling ?? undefined;
        continue;
      }
      const goesIn = this.enter(node as Element);
      const isForm = this.entered && this.kinds.at(-1) === FORM;
      const child = goesIn ? isForm ? firstChild(node) : node.firstChild : null;
      if (child) {
        this.parents.push(node);
        node = child;
      } else {
        if (this.entered) this.leave();
        node = (isForm ? nextSibling(node) : node.nextSibling) ?? undefined;
      }
    }
    this.next = node;
    return false;
  }

  private entered = false;

  /** Answers whether to go into the element. */
  private enter(element: Element): boolean {
    const tag = tagOf(element);
    let kind = kindOf(tag);
    this.entered = false;
    if (kind === SKIPPED) return false;
    if (kind === BREAK) {
      if (this.run.breakLine()) this.flush();
      return false;
    }
    if (kind === MEDIA) {
      this.media.push({ element, tag, order: this.blocks.length, box: this.box });
      return false;
    }
    if (kind === LOOSE) kind = LINES.has(this.box.tag) ? INLINE : BLOCK;
    this.entered = true;
    if (kind === BLOCK || kind === PREFORMATTED) {
      this.flush();
      this.box = this.boxOf(element, tag, this.box);
      if (kind === PREFORMATTED) this.typed++;
      this.kinds.push(kind === PREFORMATTED ? TYPED : tag === 'form' ? FORM : BOXED);
      return true;
    }
    this.run.begin(MARKS.get(kind), kind === LINK ? attribute(element, 'href') ?? '' : undefined, element);
    this.kinds.push(IN_LINE);
    return true;
  }

  private leave(): number {
    const kind = this.kinds.pop() ?? BOXED;
    if (kind === IN_LINE) {
      this.run.end();
      return kind;
    }
    this.flush();
    if (kind === TYPED) this.typed--;
    this.box = this.box.parent ?? this.box;
    return kind;
  }

  private flush(): void {
    const block = this.run.flush(this.box, this.blocks.length);
    if (block) this.blocks.push(block);
  }

  private boxOf(element: Element, tag: string, parent: Box | undefined): Box {
    const isMarked = this.marked.has(element);
    const names = hasAttributes(element) ? namesOf(element) ?? '' : '';
    const box: Box = {
      element, tag, parent, depth: parent ? parent.depth + 1 : 0, index: this.boxes.length, names: isMarked ? names + moreNames(element) : names,
      hidden: (parent !== undefined && parent.hidden) || (isMarked && isConcealed(element)), role: isMarked ? attribute(element, 'role')?.toLowerCase() : undefined,
    };
    this.boxes.push(box);
    return box;
  }
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
