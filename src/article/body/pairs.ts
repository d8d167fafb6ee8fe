import type { TextBlock } from '../../page/types';
import { type Emit } from './registry';

/** What two neighbours share: the features of the step from one block to the next. */
export const PAIRS = ['always', 'same box', 'same parent', 'same grandparent', 'same tag', 'same names', 'deeper', 'higher', 'one is a heading', 'far apart', 'into a heading'];
const [ALWAYS, BOX, PARENT, GRAND, TAG, NAMES, DEEPER, HIGHER, HEADING, FAR, INTO] = PAIRS.keys() as unknown as number[] as [number, number, number, number, number, number, number, number, number, number, number];

const isHeading = (tag: string): boolean => tag.length === 2 && tag.startsWith('h');

export function emitPair(before: TextBlock, block: TextBlock, emit: Emit): void {
  const a = before.box, b = block.box;
  emit(ALWAYS);
  if (a === b) emit(BOX);
  else if (a.parent === b.parent) emit(PARENT);
  else if (a.parent?.parent === b.parent?.parent || a.parent === b.parent?.parent || a.parent?.parent === b.parent) emit(GRAND);
  else emit(FAR);
  if (a.tag === b.tag) emit(TAG);
  if (a.names === b.names && a.tag === b.tag) emit(NAMES);
  if (b.depth > a.depth) emit(DEEPER);
  if (b.depth < a.depth) emit(HIGHER);
  if (isHeading(a.tag)) emit(HEADING);
  if (isHeading(b.tag)) emit(INTO);
}
