import { effect } from '@preact/signals';
import type { ReaderModel } from '../../../ui/reader/model';

/** Chunks drawn in one go. */
const STEP = 2;

/** Draws what is below the first screens, a few chunks at a time when the browser has nothing better to do. Gives what stops it. */
export function grow(model: ReaderModel): () => void {
  let waiting = 0;
  const step = (): void => { model.drawn.value = Math.min(model.chunks.length, model.drawn.value + STEP); };
  const stop = effect(() => {
    if (model.drawn.value < model.chunks.length) waiting = requestIdleCallback(step, { timeout: 200 });
  });
  return () => {
    stop();
    cancelIdleCallback(waiting);
  };
}

/** Resolves when what was drawn now has been painted: after the next frame. */
export const painted = (): Promise<void> => new Promise(resolve => {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => resolve(), { once: true });
  channel.port1.start();
  requestAnimationFrame(() => channel.port2.postMessage(undefined));
});
