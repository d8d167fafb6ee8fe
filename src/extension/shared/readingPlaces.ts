import type { ReadingPlace } from '../../ui/reader/place';
import { type Kept, keptPlaces, READING_PLACES, withPlace } from '../stored/readingPlaces';
import { browser } from './browser';

const kept = async (): Promise<Kept> => keptPlaces((await browser.storage.local.get(READING_PLACES))[READING_PLACES]);

/** Where the reader was, by the article's address; nothing where the store cannot be read. */
export const readingPlaces = (): Promise<ReadonlyMap<string, ReadingPlace>> =>
  kept().then(list => new Map(list.map(({ url, place }) => [url, place])), () => new Map<string, ReadingPlace>());

/** Remembers where the reader is, or forgets it. Nothing is kept of private windows. Rejects when the store fails. */
export async function keepReadingPlace(url: string, place: ReadingPlace | undefined): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await browser.storage.local.set({ [READING_PLACES]: withPlace(await kept(), url, place) });
}
