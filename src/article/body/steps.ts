import type { Slices } from '../../slices';
import type { TextBlock } from '../../page/types';
import type { Removal } from '../removal';
import { besides, notices, otherArticles, parts } from './cuts-by-box';
import { captions } from './cuts-by-picture';
import { chrome, dates, heads, pointers } from './cuts-by-text';
import type { Draft, Step } from './step';

const STEPS = [
  otherArticles,
  heads,
  pointers,
  captions,
  dates,
  notices,
  besides,
  parts,
  chrome,
] satisfies Step[];

const LEAST_TEXT = 140;
const sizeOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** In slices: runs each step over what is left, takes out what it finds, and keeps a record of every cut. A step that would leave next to nothing is passed over. */
export function* runSteps(draft: Draft): Slices<{ blocks: TextBlock[]; removals: Removal[] }> {
  let { chosen } = draft;
  const removals: Removal[] = [];
  for (const step of STEPS) {
    yield;
    const gone = new Map<TextBlock, string>();
    for (const { block, reason } of step.find({ ...draft, chosen })) gone.set(block, reason);
    if (gone.size === 0) continue;
    const left = chosen.filter(block => !gone.has(block));
    if (sizeOf(left) < LEAST_TEXT && sizeOf(chosen) >= LEAST_TEXT) continue;
    chosen = left;
    for (const [block, reason] of gone) removals.push({ step: step.name, element: block.element, text: block.text, reason });
  }
  return { blocks: chosen, removals };
}
