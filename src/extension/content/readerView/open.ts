import { readerSettings } from '../../shared/readerSettings';
import { readingPlaces } from '../../shared/readingPlaces';
import type { ReaderAnswer } from '../../shared/messages';
import { placeAddress } from './places';
import { showReader } from './show';

/** Closes the reader view that is open on this page. */
let close: (() => void) | undefined;
let opening: Promise<ReaderAnswer> | undefined;

async function open(): Promise<ReaderAnswer> {
  const [read, settings, places] = await Promise.all([globalThis.ledeRead?.(), readerSettings(), readingPlaces()]);
  if (read?.kind !== 'article') return 'no-article';
  const shown = showReader({ read, settings, place: places.get(placeAddress(read)), onClosed: () => { close = undefined; } });
  if (!shown) return 'not-shown';
  close = shown.close;
  await shown.painted;
  return 'opened';
}

/** Opens the reader view, or closes it where it is open. */
export async function toggleReader(): Promise<ReaderAnswer> {
  if (opening) return opening;
  if (close) {
    close();
    return 'closed';
  }
  opening = open();
  try {
    return await opening;
  } finally {
    opening = undefined;
  }
}
