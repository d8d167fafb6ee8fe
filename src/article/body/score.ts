import { endsSlice, type Slices } from '../../slices';
import type { Page } from '../../page/types';
import { contextOf } from './context';
import { countPage, type Known, type PageFacts } from './facts';
import type { BodyModel, WordWeights } from './model';
import { bestPathSlices } from './path';
import { scoresAlone } from './scores-alone';

export interface Scored { facts: PageFacts; first: Float64Array; second: Float64Array; body: boolean[]; sure: Float64Array }

/**
 * Scores every block of a page and chooses the body: a first guess for each block alone, the guess added up over
 * the page, and then the best path of a linear chain (Lafferty, McCallum and Pereira 2001) over both.
 */
export function* scorePageSlices(page: Page, known: Known, model: BodyModel): Slices<Scored> {
  const facts = yield* countPage(page, known);
  yield;
  const { first, second, sums } = yield* scoresAlone(page, facts, model);
  yield;
  const context = yield* contextOf(facts, page.boxes, first);
  yield;
  const { features2 } = model;
  const within = new Float64Array(page.boxes.length);
  for (const box of page.boxes) {
    if (context.isInside(box)) within[box.index] = (within[box.parent?.index ?? 0] as number) + (sums[box.index] as WordWeights).within2;
  }
  // numbers that a function outside them changes would each be a new object
  const score = new Float64Array(1);
  const emit = (feature: number): void => { if (feature >= 0) score[0] = (score[0] as number) + (features2[feature] as number); };
  for (let at = 0; at < second.length; at++) {
    if (endsSlice(at)) yield;
    score[0] = within[page.blocks[at]?.box.index ?? 0] as number;
    context.emit(at, emit);
    second[at] = (second[at] as number) + score[0];
  }
  yield;
  return { facts, first, second, ...yield* bestPathSlices(page, second, model.steps) };
}
