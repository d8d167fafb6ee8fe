import { boxOf } from './dom';
import type { Box, Found } from './find';
import type { Sums } from './sums';
import type { Survey } from './survey';

/** CSS pixels from which on an empty box under a label is the place kept for its ad. */
const LEAST_GAP = 40;

/** Joins a label to the frame or the empty box that follows it: one ad, one slot, even if no box holds both alone. */
export function together(page: Survey, sums: Sums, boxes: readonly Box[]): Found[] {
  const found: Found[] = [];
  let label: Box | undefined;
  for (const box of boxes) {
    const elements = page.elements.slice(box.at, box.at + 1);
    const last = found.at(-1);
    if (last && label && !box.isLabel && areBeside(page, sums, label.at, box.at)) last.elements.push(...elements);
    else found.push({ elements: [...elements, ...(box.isLabel ? gapAfter(page, sums, box.at) : [])], hit: box.hit });
    label = box.isLabel ? box : undefined;
  }
  return found;
}

const isEmpty = (sums: Sums, at: number): boolean => !(sums.text[at] || sums.media[at] || sums.creative[at] || sums.labels[at] || sums.frames[at] || sums.kept[at]);

/** The empty box with a height of its own that comes next to a label. */
function gapAfter(page: Survey, sums: Sums, label: number): Element[] {
  const next = page.ends[label] ?? 0, element = page.elements[next];
  if (!element || page.parents[next] !== page.parents[label] || !isEmpty(sums, next)) return [];
  return boxOf(element).height >= LEAST_GAP ? [element] : [];
}

/** Whether two boxes have one parent and only empty elements between them. */
function areBeside(page: Survey, sums: Sums, first: number, second: number): boolean {
  const parent = page.parents[first] ?? -1;
  if (parent < 0 || page.parents[second] !== parent || page.text[parent]) return false;
  for (let at = page.ends[first] ?? second; at < second; at = page.ends[at] ?? second) if (!isEmpty(sums, at)) return false;
  return true;
}
