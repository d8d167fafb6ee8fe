import type { Page, TextBlock } from '../../page/types';
import type { Removal } from '../removal';
import type { Metadata } from '../types';
import type { Scored } from './model';

/** What a step may look at. `chosen` is what the model and the steps before it left. */
export interface Draft { page: Page; metadata: Metadata; headlineAt: number; scored: Scored; chosen: TextBlock[] }
export interface Step { name: string; find(draft: Draft): Iterable<{ block: TextBlock; reason: string }> }

/** The headline again, where the model took it for a subheading. */
const headline: Step = {
  name: 'headline',
  *find({ chosen, page, headlineAt }) {
    const printed = page.blocks[headlineAt];
    for (const block of chosen) if (block === printed) yield { block, reason: 'is the headline' };
  },
};

const STEPS = [headline] satisfies Step[];

/** Runs each step over what is left, takes out what it finds, and keeps a record of every cut. */
export function runSteps(draft: Draft): { blocks: TextBlock[]; removals: Removal[] } {
  let { chosen } = draft;
  const removals: Removal[] = [];
  for (const step of STEPS) {
    const gone = new Set<TextBlock>();
    for (const { block, reason } of step.find({ ...draft, chosen })) {
      gone.add(block);
      removals.push({ step: step.name, element: block.element, text: block.text, reason });
    }
    if (gone.size > 0) chosen = chosen.filter(block => !gone.has(block));
  }
  return { blocks: chosen, removals };
}
