/**
 * A walked page as plain JSON, so that training runs without a browser. Elements are left out: the body model and
 * the metadata rules read facts only.
 */
import { otherArticles } from '../../src/article/other-articles';
import type { Box, Media, Page, TextBlock } from '../../src/page/types';

type Plain<T, Gone extends keyof T> = Omit<T, Gone>;
export interface PageFacts extends Plain<Page, 'document' | 'blocks' | 'boxes' | 'media' | 'links' | 'properties' | 'times'> {
  boxes: (Plain<Box, 'element' | 'parent'> & { parent: number })[];
  blocks: (Plain<TextBlock, 'element' | 'box' | 'from'> & { box: number })[];
  media: (Plain<Media, 'element' | 'box'> & { box: number })[];
  links: Plain<Page['links'][number], 'element'>[];
  properties: Plain<Page['properties'][number], 'element'>[];
  times: Plain<Page['times'][number], 'element'>[];
  /** The numbers of the boxes that hold other articles. */
  others: number[];
}

const NOWHERE = undefined as unknown as Element;
/** Stands for the element of a box: all that the reading asks of it is what it contains. */
class BoxElement {
  constructor(private readonly parent: BoxElement | undefined) {}
  contains(other: unknown): boolean {
    for (let at: unknown = other; at instanceof BoxElement; at = at.parent) if (at === this) return true;
    return false;
  }
}

/** Runs in the page. */
export function toFacts(page: Page): PageFacts {
  const { document: _, ...rest } = page;
  return {
    ...rest,
    boxes: page.boxes.map(({ element: _element, parent, ...box }) => ({ ...box, parent: parent?.index ?? -1 })),
    blocks: page.blocks.map(({ element: _element, from: _from, box, marks, ...block }) => ({ ...block, box: box.index, marks: marks.map(({ kind, start, end, href }) => ({ kind, start, end, href })) })),
    media: page.media.map(({ element: _element, box, ...media }) => ({ ...media, box: box.index })),
    links: page.links.map(({ element: _element, ...link }) => link),
    properties: page.properties.map(({ element: _element, ...property }) => property),
    times: page.times.map(({ element: _element, ...time }) => time),
    others: [...otherArticles(page)].map(box => box.index),
  };
}

/** Runs in Node: the same page without elements, but those of boxes and their blocks, which know what contains them. */
export function fromFacts(facts: PageFacts): Page {
  const boxes: Box[] = [];
  for (const { parent, ...box } of facts.boxes) {
    const above = boxes[parent];
    boxes.push({ ...box, parent: above, element: new BoxElement(above?.element as unknown as BoxElement | undefined) as unknown as Element });
  }
  const boxAt = (index: number): Box => boxes[index] as Box;
  return {
    ...facts, document: undefined as unknown as Document, boxes,
    blocks: facts.blocks.map(block => ({ ...block, box: boxAt(block.box), element: boxAt(block.box).element, from: {} as Text })),
    media: facts.media.map(media => ({ ...media, box: boxAt(media.box), element: NOWHERE })),
    links: facts.links.map(link => ({ ...link, element: NOWHERE })),
    properties: facts.properties.map(property => ({ ...property, element: NOWHERE })),
    times: facts.times.map(time => ({ ...time, element: NOWHERE })),
  };
}
