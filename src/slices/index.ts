/** Long work that stops where it may be held up, and goes on from there. */
export type Slices<T> = Generator<undefined, T, void>;

/** How many blocks a loop over all of them looks at before it may stop. */
export const BLOCKS_A_SLICE = 100;

/** Does the work to its end without a stop. */
export function inOneGo<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
