import type { TextBlock } from '../../page/types';

/** What two neighbours share: the features of the step from one block to the next. */
export const PAIRS = ['always', 'same box', 'same parent', 'same grandparent', 'same tag', 'same names', 'deeper', 'higher', 'one is a heading', 'far apart', 'into a heading'];
const [ALWAYS, BOX, PARENT, GRAND, TAG, NAMES, DEEPER, HIGHER, HEADING, FAR, INTO] = PAIRS.keys() as unknown as number[] as [number, number, number, number, number, number, number, number, number, number, number];

const isHeading = (tag: string): boolean => tag.length === 2 && tag.startsWith('h');

/** The features of a pair of neighbours as bits: the first of `PAIRS` is 1. */
export function pairOf(before: TextBlock, block: TextBlock): number {
  const a = before.box, b = block.box;
  let pair = 1 << ALWAYS;
  if (a === b) pair |= 1 << BOX;
  else if (a.parent === b.parent) pair |= 1 << PARENT;
  else if (a.parent?.parent === b.parent?.parent || a.parent === b.parent?.parent || a.parent?.parent === b.parent) pair |= 1 << GRAND;
  else pair |= 1 << FAR;
  if (a.tag === b.tag) pair |= 1 << TAG;
  if (a.tag === b.tag && a.names === b.names) pair |= 1 << NAMES;
  if (b.depth > a.depth) pair |= 1 << DEEPER;
  if (b.depth < a.depth) pair |= 1 << HIGHER;
  if (isHeading(a.tag)) pair |= 1 << HEADING;
  if (isHeading(b.tag)) pair |= 1 << INTO;
  return pair;
}
