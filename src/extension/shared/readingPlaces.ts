import * as v from 'valibot';
import type { ReadingPlace } from '../../ui/reader/place';
import { browser } from './browser';

const KEY = 'readingPlaces';
/** Older ones are forgotten. */
const MOST = 200;

const KEPT = v.fallback(v.array(v.object({
  url: v.string(),
  place: v.object({ block: v.pipe(v.number(), v.integer(), v.minValue(0)), begins: v.string(), within: v.number() }),
})), []);
type Kept = v.InferOutput<typeof KEPT>;

const kept = async (): Promise<Kept> => v.parse(KEPT, (await browser.storage.local.get(KEY))[KEY]);

/** The list with a place put first, at most 200; without one, the article is taken out. */
export const withPlace = (list: Kept, url: string, place: ReadingPlace | undefined): Kept =>
  [...(place ? [{ url, place }] : []), ...list.filter(one => one.url !== url)].slice(0, MOST);

/** Where the reader was, by the article's address; nothing where the store cannot be read. */
export const readingPlaces = (): Promise<ReadonlyMap<string, ReadingPlace>> =>
  kept().then(list => new Map(list.map(({ url, place }) => [url, place])), () => new Map<string, ReadingPlace>());

/** Remembers where the reader is, or forgets it. Nothing is kept of private windows. Rejects when the store fails. */
export async function keepReadingPlace(url: string, place: ReadingPlace | undefined): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await browser.storage.local.set({ [KEY]: withPlace(await kept(), url, place) });
}
