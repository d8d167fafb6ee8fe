import type { Box, TextBlock } from '../page/types';

/** Whether a block stands in one of some boxes. */
export function standsInAny({ box }: TextBlock, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let at: Box | undefined = box; at; at = at.parent) if (boxes.has(at)) return true;
  return false;
}
