import { isSiteName } from './siteName';
import { isLater, type LocalRecord, readRecord } from './record';

/** Keys: the master copy in local storage, its mirror in synced storage, and the count of what was hidden. */
export const LOCAL = 'switch:';
export const SYNC = 'site:';
export const HIDDEN = 'hidden:';

export type Items = Record<string, unknown>;

/** All the switches that a machine knows. */
export interface Book {
  /** By name of the site. */
  switches: Map<string, LocalRecord>;
  /** Sites whose local record was written by a newer version of Lede. It is left as it is. */
  newer: Set<string>;
}

/** Reads the master copy. What is half-written or not ours is left out. */
export function readBook(local: Items): Book {
  const book: Book = { switches: new Map(), newer: new Set() };
  for (const [key, value] of Object.entries(local)) {
    const name = nameIn(key, LOCAL);
    if (name === undefined) continue;
    const record = readRecord(value);
    if (record === 'newer') book.newer.add(name);
    else if (record !== 'foreign') book.switches.set(name, record);
  }
  return book;
}

/** Takes up what synced storage knows later. Gives back what is new to the master copy, as items to be kept. */
export function takeUp(book: Book, sync: Items): Items {
  const news: Items = {};
  for (const [key, value] of Object.entries(sync)) {
    const name = nameIn(key, SYNC);
    const record = readRecord(value);
    if (name === undefined || book.newer.has(name) || record === 'newer' || record === 'foreign') continue;
    if (!isLater(record, book.switches.get(name))) continue;
    const { owed: _owed, ...theirs } = record;
    const kept: LocalRecord = theirs.state === 'on' ? theirs : { ...theirs, owed: true };
    book.switches.set(name, kept);
    news[LOCAL + name] = kept;
  }
  return news;
}

/** The name of the site in a key, if it is a key of this kind. */
export function nameIn(key: string, prefix: string): string | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const name = key.slice(prefix.length);
  return isSiteName(name) ? name : undefined;
}

/** The names of the sites whose switch is on, sorted. */
export const namesOn = (book: Book): string[] => [...book.switches].flatMap(([name, { state }]) => (state === 'on' ? [name] : [])).sort();

/** So many removed switches are remembered in any case, and every one for so long. */
const TOMBSTONES = 5000, TOMBSTONE_MS = 2 * 365 * 24 * 3_600_000;

/**
 * The keys of removed switches that need not be remembered any more: beyond the newest 5,000, untouched for two years,
 * their permission given back, and no longer in synced storage, whence they would come again.
 */
export function forgettable(book: Book, sync: Items, now: number): string[] {
  const removed = [...book.switches].filter(([, { state }]) => state === 'removed').sort(([, a], [, b]) => b.order - a.order);
  return removed.slice(TOMBSTONES)
    .flatMap(([name, { owed, order }]) => (!owed && order < now - TOMBSTONE_MS && !(SYNC + name in sync) ? [LOCAL + name] : []));
}
