import type { OptionsState, SiteEntry } from '../../ui/options/state';
import { browser } from '../shared/browser';
import { siteNamed } from '../shared/site';
import { sizes } from '../stored';
import { readHidden } from '../stored/switches';
import { type Items, nameIn, readBook, SYNC, takeUp } from '../switches/book';
import { planMirror } from '../switches/mirror';
import { STORAGE_PROBLEM } from '../switches/pending';
import { createPermits } from '../switches/permits';
import { type LocalRecord, readRecord } from '../switches/record';

/** A time is believed if it is at most a day ahead of this machine's clock. */
const AHEAD_MS = 24 * 3_600_000;

/** What the options page shows of storage and permissions as they are now. `now`: milliseconds since 1970. */
export async function look(now: number): Promise<Partial<OptionsState>> {
  try {
    const [local, sync, session, { origins = [] }] = await Promise.all([
      browser.storage.local.get(null),
      browser.storage.sync.get(null).catch((): Items => ({})), // The master copy stands alone then, and the background notes why.
      browser.storage.session.get(STORAGE_PROBLEM),
      browser.permissions.getAll(),
    ]);
    const problem: unknown = session[STORAGE_PROBLEM];
    const all = sizes(local, sync);
    return {
      sites: entries(local, sync, createPermits(origins), now),
      newer: new Set([...readBook(local).newer, ...Object.keys(sync).flatMap(key => (readRecord(sync[key]) === 'newer' ? [nameIn(key, SYNC) ?? key] : []))]).size,
      sizes: [...all.local, all.sync],
      failed: undefined,
      storageProblem: typeof problem === 'string' ? problem : undefined,
    };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function entries(local: Items, sync: Items, permitted: (matches: string[]) => boolean, now: number): SiteEntry[] {
  const book = readBook(local);
  takeUp(book, sync);
  const onlyHere = new Set(planMirror(book, sync).onlyHere);
  const entry = ([name, { state, at, reader }]: [string, LocalRecord]): SiteEntry[] => (state === 'removed' ? [] : [{
    name,
    state: state === 'off' ? 'off' : permitted(siteNamed(name).matches) ? 'on' : 'needs-permission',
    ...(at > 0 && at < now + AHEAD_MS && { changed: at }),
    hidden: readHidden(local, name),
    onlyHere: onlyHere.has(name),
    ...(reader && { reader }),
  }]);
  return [...book.switches].flatMap(entry).sort((a, b) => (a.name < b.name ? -1 : 1));
}
