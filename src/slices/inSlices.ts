import type { Slices } from './index';

/** Work goes on for so long before it gives way, in milliseconds. */
const SLICE_MS = 12;

/** Lets the page do its own work. No timer: with scripts off none fires. */
function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : Promise.resolve();
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
