import type { ReadResult } from '../../../engine/read';
import { readerSettings } from '../../shared/readerSettings';
import { readingPlace } from '../../shared/readingPlaces';
import type { ReaderAnswer } from '../../shared/messages';
import { showReader } from './show';

type Read = Extract<ReadResult, { kind: 'article' }>;

/** Closes the reader view that is open on this page. */
let close: (() => void) | undefined;
let opening: Promise<ReaderAnswer> | undefined;

/** The address by which an article's place is kept. */
export const addressOf = ({ article }: Read): string => article.canonicalUrl?.value ?? article.url;

async function open(): Promise<ReaderAnswer> {
  const [read, settings] = await Promise.all([globalThis.ledeRead?.(), readerSettings()]);
  if (read?.kind !== 'article') return 'no-article';
  const place = await readingPlace(addressOf(read));
  const shown = showReader({ read, settings, place, onClosed: () => { close = undefined; } });
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
