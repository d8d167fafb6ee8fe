import * as v from 'valibot';
import type { ReadingPlace } from '../../ui/reader/place';
import { setting, type StoredThing } from './thing';

export const READING_PLACES = 'readingPlaces';
/** Older ones are forgotten. */
const MOST = 200;

const schema = v.array(v.object({
  url: v.string(),
  place: v.object({ block: v.pipe(v.number(), v.integer(), v.minValue(0)), begins: v.string(), within: v.number() }),
}));
export type Kept = v.InferOutput<typeof schema>;

/** The list out of whatever is in the store. */
export const keptPlaces = (value: unknown): Kept => v.parse(v.fallback(schema, []), value);

/** The list with a place put first, at most 200; without one, the article is taken out. */
export const withPlace = (list: Kept, url: string, place: ReadingPlace | undefined): Kept =>
  [...(place ? [{ url, place }] : []), ...list.filter(one => one.url !== url)].slice(0, MOST);

/** Where the reader was in the articles read last. Those of a file come after those here. */
export const readingPlaces: StoredThing<Kept> = {
  ...setting('readingPlaces', READING_PLACES, schema),
  give(list, items) {
    const here = keptPlaces(items[READING_PLACES]), known = new Set(here.map(({ url }) => url));
    return { [READING_PLACES]: [...here, ...list.filter(({ url }) => !known.has(url))].slice(0, MOST) };
  },
};
