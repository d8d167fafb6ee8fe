import type { Box, TextBlock } from '../page/types';

/** A box and those above it, the nearest first. */
export function* boxesAbove(box: Box): Generator<Box> {
  for (let at: Box | undefined = box; at; at = at.parent) yield at;
}

/** The nearest box, the given one or one above it, of which something is true, at most so many levels up. */
export function nearest(from: Box | undefined, test: (box: Box) => boolean, levels = Infinity): Box | undefined {
  for (let box = from, level = 0; box && level < levels; box = box.parent, level++) if (test(box)) return box;
  return undefined;
}

/** Whether a box is another one or stands in it, fewer levels up than said. */
export function standsIn(box: Box, within: Box, levels = Infinity): boolean {
  for (let at: Box | undefined = box, level = 0; at && at.depth >= within.depth && level < levels; at = at.parent, level++) if (at === within) return true;
  return false;
}

/** Whether a block stands in one of some boxes. */
export const standsInAny = ({ box }: TextBlock, boxes: ReadonlySet<Box>): boolean => boxes.size > 0 && nearest(box, at => boxes.has(at)) !== undefined;
