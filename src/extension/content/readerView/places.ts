import { effect } from '@preact/signals';
import type { ReadResult } from '../../../engine/read';
import type { ReaderModel } from '../../../ui/reader/model';
import { placeAt } from '../../../ui/reader/place';
import type { Tracker } from '../../../ui/reader/tracker';
import { keepReadingPlace } from '../../shared/readingPlaces';

const PAUSE_MS = 1500;
/** Who has read so much of an article begins it anew. */
const DONE = 0.98;

type Read = Extract<ReadResult, { kind: 'article' }>;

/** The address by which an article's place is kept. */
export const placeAddress = ({ article }: Read): string => article.canonicalUrl?.value ?? article.url;

/** Keeps the place in the article: when the reader pauses, and at the end. Gives what ends it. */
export function keepPlace(read: Read, model: ReaderModel, tracker: Tracker): () => void {
  const address = placeAddress(read);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -1;
  function keep(): void {
    clearTimeout(timer);
    const { value: block } = model.here;
    if (!tracker.moved() || block === last) return;
    last = block;
    const begun = block > 0 && model.share.value < DONE;
    // A place that cannot be kept is no harm to the reading.
    keepReadingPlace(address, begun ? placeAt(read.article.blocks, block, tracker.within(block)) : undefined).catch(() => undefined);
  }
  const stop = effect(() => {
    if (model.here.value < 0) return;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  });
  return () => {
    stop();
    keep();
  };
}
