import { type Items, LOCAL, readBook, SYNC, takeUp } from '../../switches/book';
import { changed, type Position } from '../../switches/record';
import { siteNamed } from '../../shared/site';
import { readStored, reset, type Stored } from '../../stored';
import { createTally } from './tally';
import type { Parts } from './parts';
import { dropPending } from './prompt';
import { settle } from './settle';

export type { Parts } from './parts';

/** Everything that keeps, moves or follows the switches of sites. Calls are taken one after the other: two windows may switch at once. */
export function createSwitchboard(parts: Parts) {
  const { api, now } = parts;
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work, work);
    queue = turn;
    return turn;
  }

  /** Keeps a change in the master copy first: whatever ends the work after that, the next start goes on from there. */
  async function keep(name: string, asked?: Position, reader?: boolean): Promise<void> {
    const book = readBook(await api.storage.local.get(LOCAL + name));
    const { switches, newer } = book;
    if (newer.has(name)) throw new Error('this switch was written by a newer version of Lede');
    // Another machine may have changed it while the background slept, and this change must come out later. Where that
    // cannot be known, it is told apart when the other change comes.
    const theirs = takeUp(book, await api.storage.sync.get(SYNC + name).catch(() => ({})));
    const before = switches.get(name);
    const position = asked ?? before?.state ?? 'off';
    if (Object.keys(theirs).length === 0 && before?.state === position && (reader === undefined || reader === (before.reader ?? false))) return;
    if (position !== 'on') await dropPending(parts, name);
    await api.storage.local.set({ [LOCAL + name]: changed(before, position, now(), reader) });
  }

  /** What cannot be kept needs no permission. Where the master copy cannot even be read, no switch counts as on. */
  async function giveBackUnkept(name: string): Promise<void> {
    const { switches } = readBook(await api.storage.local.get(LOCAL + name).catch(() => ({})));
    if (switches.get(name)?.state !== 'on') await api.permissions.remove({ origins: siteNamed(name).matches });
  }

  return {
    /** Lets everything follow whatever changed: a switch elsewhere, a permission, a version, the browser's run. */
    follow: ({ clean = false, heard = {} }: { clean?: boolean; heard?: Items } = {}): Promise<void> => inTurn(() => settle(parts, clean, heard)),
    /** Moves a site's switch and lets everything follow. Rejects if it was not kept; then nothing was changed. */
    move: (name: string, position: Position): Promise<void> => inTurn(async () => {
      try {
        await keep(name, position);
      } catch (error) {
        if (position === 'on') await giveBackUnkept(name);
        throw error;
      }
      await settle(parts, true);
    }),
    /** Keeps whether articles of a site open in the reader view by themselves. */
    setReader: (name: string, on: boolean): Promise<void> => inTurn(async () => {
      await keep(name, undefined, on);
      await settle(parts, false);
    }),
    /** Whether they do: the site is on, and the reader has asked for it. */
    async opensReader(name: string): Promise<boolean> {
      const record = readBook(await api.storage.local.get(LOCAL + name)).switches.get(name);
      return record?.state === 'on' && record.reader === true;
    },
    /** Takes up what a file of Lede's held, all or nothing. Rejects if it could not be kept. */
    importStored: (stored: Stored): Promise<void> => inTurn(async () => {
      await settle(parts, false);
      await api.storage.local.set(readStored(stored, await api.storage.local.get(null), now()));
      await settle(parts, true);
    }),
    /** Forgets everything that Lede keeps, and gives every permission back. */
    reset: (): Promise<void> => inTurn(async () => {
      await settle(parts, false);
      const { set, remove } = reset(await api.storage.local.get(null), now());
      await api.storage.local.set(set);
      if (remove.length > 0) await api.storage.local.remove(remove);
      await settle(parts, false);
    }),
    tally: createTally(parts, inTurn),
  };
}
