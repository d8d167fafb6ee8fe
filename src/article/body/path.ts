import { inOneGo, type Slices } from '../../slices';
import type { Page } from '../../page/types';
import type { StepWeights } from './model';
import { pairOf } from './pairs';

interface Path { body: boolean[]; sure: Float64Array }

/** Viterbi's best path over in and out, and how sure each block is (the difference of its two best paths). */
export const bestPath = (page: Page, scores: Float64Array, steps: StepWeights): Path => inOneGo(bestPathSlices(page, scores, steps));

/** As bestPath, in slices. */
export function* bestPathSlices(page: Page, scores: Float64Array, steps: StepWeights): Slices<Path> {
  const { blocks } = page;
  const n = blocks.length;
  const into = new Float64Array(n), outOf = new Float64Array(n), within = new Float64Array(n);
  for (let i = 1; i < n; i++) {
    const before = blocks[i - 1], block = blocks[i];
    if (!before || !block) continue;
    const pair = pairOf(before, block);
    steps.meet(pair);
    into[i] = steps.into[pair] as number;
    outOf[i] = steps.outOf[pair] as number;
    within[i] = steps.within[pair] as number;
  }
  yield;
  const forward = new Float64Array(2 * n), backward = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const out = forward[2 * i - 2] ?? 0, inside = i === 0 ? -Infinity : forward[2 * i - 1] ?? 0;
    forward[2 * i] = Math.max(out, inside + (outOf[i] ?? 0));
    forward[2 * i + 1] = Math.max(out + (into[i] ?? 0), inside + (within[i] ?? 0)) + (scores[i] ?? 0);
  }
  for (let i = n - 2; i >= 0; i--) {
    const out = backward[2 * i + 2] ?? 0, inside = (backward[2 * i + 3] ?? 0) + (scores[i + 1] ?? 0);
    backward[2 * i] = Math.max(out, inside + (into[i + 1] ?? 0));
    backward[2 * i + 1] = Math.max(out + (outOf[i + 1] ?? 0), inside + (within[i + 1] ?? 0));
  }
  yield;
  const sure = new Float64Array(n);
  for (let i = 0; i < n; i++) sure[i] = (forward[2 * i + 1] ?? 0) + (backward[2 * i + 1] ?? 0) - (forward[2 * i] ?? 0) - (backward[2 * i] ?? 0);
  return { body: Array.from(sure, margin => margin > 0), sure };
}
