import { type Book, type Items, nameIn, SYNC } from './book';
import { readRecord, shared, type SwitchRecord } from './record';

/** What synced storage holds at most: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
export interface SyncLimits { bytes: number; itemBytes: number; items: number }
export const LIMITS: SyncLimits = { bytes: 102_400, itemBytes: 8192, items: 512 };

/** What to write so that synced storage mirrors the newest switches that fit. */
export interface Mirror {
  set: Items;
  remove: string[];
  /** The sites that do not fit, or whose place is taken by the record of a newer version. */
  onlyHere: string[];
}

const encoder = new TextEncoder();
/** The room that an item takes in storage, in bytes: its key, and its value as JSON. */
export const sizeOf = (key: string, value: unknown): number => encoder.encode(key + (JSON.stringify(value) ?? '')).length;

/** Plans the mirror. A plan that was carried out leaves nothing to do; the same switches give the same plan on every machine. */
export function planMirror(book: Book, sync: Items, limits: SyncLimits = LIMITS): Mirror {
  const { fixed, own, newer } = sortOut(book, sync);
  let room = limits.bytes, places = limits.items;
  for (const key of fixed) { room -= sizeOf(key, sync[key]); places -= 1; }
  const plan: Mirror = { set: {}, remove: [], onlyHere: [] };
  const newestFirst = [...book.switches].sort(([a, one], [b, other]) => other.order - one.order || (a < b ? -1 : 1));
  let full = false;
  for (const [name, record] of newestFirst) {
    const key = SYNC + name, value = shared(record), size: number = full ? 0 : sizeOf(key, value);
    full ||= places < 1 || size > room;
    const fits = !full && size <= limits.itemBytes && !newer.has(key);
    if (fits) {
      room -= size;
      places -= 1;
      if (!isSame(sync[key], value)) plan.set[key] = value;
    } else if (record.state !== 'removed') plan.onlyHere.push(name);
    if (fits) own.delete(key);
  }
  plan.remove = [...own];
  return plan;
}

/** Whether an item says just this. Browsers give members back in an order of their own. */
const isSame = (item: unknown, record: SwitchRecord): boolean =>
  typeof item === 'object' && item !== null && Object.keys(item).length === Object.keys(record).length
  && Object.entries(record).every(([member, value]) => (item as Items)[member] === value);

/** Which items of synced storage are ours to write: not those of others, of a newer version, or of a site not known here. */
function sortOut(book: Book, sync: Items): { fixed: string[]; own: Set<string>; newer: Set<string> } {
  const fixed: string[] = [], own = new Set<string>(), newer = new Set<string>();
  for (const key of Object.keys(sync)) {
    const name = nameIn(key, SYNC);
    const record = readRecord(sync[key]);
    if (record === 'newer') newer.add(key);
    if (name !== undefined && book.switches.has(name) && record !== 'newer') own.add(key);
    else fixed.push(key);
  }
  return { fixed, own, newer };
}

/** Writes to synced storage that a browser lets pass: 120 a minute and 1,800 an hour; a few are left for others. */
const RATES: [period: number, writes: number][] = [[60_000, 100], [3_600_000, 1700]];

/** Whether `count` more writes keep within the rates. `written`: when the earlier ones were made, milliseconds since 1970. */
export const mayWrite = (written: number[], count: number, now: number): boolean =>
  RATES.every(([period, writes]) => written.filter(at => Math.abs(now - at) < period).length + count <= writes);

/** The earlier writes that still count. */
export const stillCounting = (written: number[], now: number): number[] => written.filter(at => Math.abs(now - at) < 3_600_000);
