import { attribute, firstChild, hasAttributes, localName, namesOf, nextSibling, nodeType } from './dom';
import { BLOCK, BREAK, CODE, EMPHASIS, INLINE, LINES, LINK, LOOSE, MEDIA, PREFORMATTED, SKIPPED, STRONG, kindOf } from './tags';
import { Run } from './run';
import type { Box, Media, PageMark, TextBlock } from './types';

const MARKS = new Map<number, PageMark['kind']>([[EMPHASIS, 'emphasis'], [STRONG, 'strong'], [CODE, 'code'], [LINK, 'link']]);
const IN_LINE = 0, BOXED = 1, TYPED = 2;

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

  constructor(root: Element, private readonly concealed: ReadonlySet<Element>) {
    this.box = this.boxOf(root, localName(root), undefined);
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
        this.leave();
        node = nextSibling(parent) ?? undefined;
      }
      this.nodes++;
      const type = nodeType(node);
      if (type === 3) this.run.add(node as Text, (node as Text).data, this.typed > 0);
      const child = type === 1 && this.enter(node as Element) ? firstChild(node) : null;
      if (child) {
        this.parents.push(node);
        node = child;
      } else {
        if (type === 1 && this.entered) this.leave();
        node = nextSibling(node) ?? undefined;
      }
    }
    this.next = node;
    return false;
  }

  private entered = false;

  /** Answers whether to go into the element. */
  private enter(element: Element): boolean {
    const tag = localName(element);
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
      this.kinds.push(kind === PREFORMATTED ? TYPED : BOXED);
      return true;
    }
    this.run.begin(MARKS.get(kind), kind === LINK ? attribute(element, 'href') ?? '' : undefined, element);
    this.kinds.push(IN_LINE);
    return true;
  }

  private leave(): void {
    const kind = this.kinds.pop();
    if (kind === IN_LINE) {
      this.run.end();
      return;
    }
    this.flush();
    if (kind === TYPED) this.typed--;
    this.box = this.box.parent ?? this.box;
  }

  private flush(): void {
    const block = this.run.flush(this.box, this.blocks.length);
    if (block) this.blocks.push(block);
  }

  private boxOf(element: Element, tag: string, parent: Box | undefined): Box {
    const role = hasAttributes(element) ? attribute(element, 'role')?.toLowerCase() : undefined;
    const box: Box = {
      element, tag, parent, depth: parent ? parent.depth + 1 : 0, index: this.boxes.length, names: boxNames(element),
      hidden: (parent?.hidden ?? false) || this.concealed.has(element), role,
    };
    this.boxes.push(box);
    return box;
  }
}

const MORE_NAMES = ['itemprop', 'data-testid', 'data-component'];

/** What authors of pages call a box, in whatever attribute they do. */
function boxNames(element: Element): string {
  if (!hasAttributes(element)) return '';
  let names = namesOf(element) ?? '';
  for (const name of MORE_NAMES) {
    const more = attribute(element, name);
    if (more !== undefined) names += ` ${more}`;
  }
  return names;
}
