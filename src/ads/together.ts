import { cardAround, marksTheArticle } from './cards';
import { boxOf } from './dom';
import type { Box, Found } from './find';
import type { Sums } from './sums';
import type { Survey } from './survey';

/** CSS pixels from which on an empty box under a label is the place kept for its ad. */
const LEAST_GAP = 40;

/**
 * Joins a label to what it stands over where no box holds both alone: the frame or the empty box that follows it,
 * or the sponsored teaser around it. One ad, one slot.
 */
export function together(page: Survey, sums: Sums, boxes: readonly Box[], isHidden: (element: Element) => boolean): { found: Found[]; sponsored?: string } {
  const found: Found[] = [];
  let sponsored: string | undefined;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i], next = boxes[i + 1];
    if (!box) continue;
    const places = [box.at];
    if (box.isLabel && next && !next.isLabel && areBeside(page, sums, box.at, next.at)) {
      places.push(next.at);
      i++;
    } else if (box.isLabel && marksTheArticle(page, sums, box.at, box.hit.detail)) {
      // it tells the reader what the article is: it stays
      sponsored ??= box.hit.detail;
      continue;
    } else if (box.isLabel) {
      const gap = gapAfter(page, sums, box.at, isHidden);
      if (gap === undefined) places[0] = cardAround(page, sums, box.at, box.hit.detail) ?? box.at;
      else places.push(gap);
    }
    found.push({ elements: places.flatMap(at => page.elements[at] ?? []), hit: box.hit });
  }
  return { found, sponsored };
}

const isEmpty = (sums: Sums, at: number): boolean => !(sums.text[at] || sums.media[at] || sums.creative[at] || sums.labels[at] || sums.frames[at] || sums.kept[at]);

/** The empty box with a height of its own that comes next to a label; what we hid ourselves had one. */
function gapAfter(page: Survey, sums: Sums, label: number, isHidden: (element: Element) => boolean): number | undefined {
  const next = page.ends[label] ?? 0, element = page.elements[next];
  if (!element || page.parents[next] !== page.parents[label] || !isEmpty(sums, next)) return undefined;
  return isHidden(element) || boxOf(element).height >= LEAST_GAP ? next : undefined;
}

/** Whether two boxes have one parent and only empty elements between them. */
function areBeside(page: Survey, sums: Sums, first: number, second: number): boolean {
  const parent = page.parents[first] ?? -1;
  if (parent < 0 || page.parents[second] !== parent || page.text[parent]) return false;
  for (let at = page.ends[first] ?? second; at < second; at = page.ends[at] ?? second) if (!isEmpty(sums, at)) return false;
  return true;
}
