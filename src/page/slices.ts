/** Long work that stops where it may be held up, and goes on from there. */
export type Slices<T> = Generator<undefined, T, void>;

/** Work goes on for so long before it gives way, in milliseconds. */
const SLICE_MS = 20;

/** How many blocks a loop over all of them looks at before it may stop. */
export const BLOCKS_A_SLICE = 500;

/** Lets the page do its own work. No timer: with scripts off none fires. */
export function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : Promise.resolve();
}

/** Does the work to its end without a stop. */
export function inOneGo<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does the work to its end, and gives way to the page wherever it stops late enough. */
export async function inSlices<T>(work: Slices<T>): Promise<T> {
  let begun = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - begun > SLICE_MS) {
      await giveWay();
      begun = performance.now();
    }
    step = work.next();
  }
  return step.value;
}
