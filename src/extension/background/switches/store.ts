import { type Book, forgettable, type Items, readBook, takeUp } from '../../switches/book';
import { mayWrite, type Mirror, planMirror, stillCounting } from '../../switches/mirror';
import { STORAGE_PROBLEM } from '../../switches/pending';
import type { Parts } from './parts';

const WRITES = 'syncWrites';

export interface Loaded {
  book: Book;
  /** The whole of local storage. */
  local: Items;
  /** What synced storage holds; undefined where it cannot be read, or where what it knows later could not be kept. */
  sync: Items | undefined;
}

/**
 * Reads the master copy and takes up, and keeps, what synced storage knows later. `heard`: items that an event told of,
 * and that a write of ours may have gone over since. Rejects where the master cannot be read.
 */
export async function loadBook({ api }: Parts, heard: Items): Promise<Loaded> {
  const local = await api.storage.local.get(null);
  const book = readBook(local);
  try {
    const sync = await api.storage.sync.get(null);
    const news = { ...takeUp(book, sync), ...takeUp(book, heard) };
    if (Object.keys(news).length > 0) await api.storage.local.set(news);
    return { book, local, sync };
  } catch (error) {
    // Until the master copy has it, synced storage is not touched: it may be the only place that has it.
    await noteProblem(api, error);
    return { book, local, sync: undefined };
  }
}

/**
 * Mirrors the newest switches into synced storage: two writes at most, whatever has changed. The master copy keeps all,
 * so a failure loses nothing: it is noted, and the next call tries again.
 */
export async function mirror({ api, now, limits }: Parts, { book, sync }: Loaded): Promise<void> {
  if (!sync) return;
  const old = forgettable(book, sync, now());
  if (old.length > 0) await api.storage.local.remove(old);
  const plan = planMirror(book, sync, limits);
  const writes = Number(plan.remove.length > 0) + Number(Object.keys(plan.set).length > 0);
  if (writes === 0) return;
  const session = await api.storage.session.get(WRITES);
  const written = stillCounting(readTimes(session[WRITES]), now());
  if (!mayWrite(written, writes, now())) return;
  await api.storage.session.set({ [WRITES]: [...written, ...Array<number>(writes).fill(now())] });
  try {
    await write(api, plan);
    await api.storage.session.remove(STORAGE_PROBLEM);
  } catch (error) {
    await noteProblem(api, error);
  }
}

/** Makes room first: what is taken out is older than all that comes, and the master copy has it. */
async function write(api: Parts['api'], { set, remove }: Mirror): Promise<void> {
  if (remove.length > 0) await api.storage.sync.remove(remove);
  if (Object.keys(set).length > 0) await api.storage.sync.set(set);
}

export const noteProblem = (api: Parts['api'], error: unknown): Promise<void> => api.storage.session.set({ [STORAGE_PROBLEM]: String(error) });

const readTimes = (value: unknown): number[] => (Array.isArray(value) ? value.filter(at => typeof at === 'number') : []);
