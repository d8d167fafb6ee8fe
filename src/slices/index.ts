/** Long work that stops where it may be held up, and goes on from there. */
export type Slices<T> = Generator<undefined, T, void>;

const BLOCKS_A_SLICE = 100;

/** Whether a loop over blocks, or things as many, may stop before the one of this number: every hundred. */
export const endsSlice = (at: number): boolean => at % BLOCKS_A_SLICE === BLOCKS_A_SLICE - 1;

/** Does the work to its end without a stop. */
export function inOneGo<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
