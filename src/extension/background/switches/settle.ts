import { type Items, LOCAL, namesOn } from '../../switches/book';
import { createPermits } from '../../switches/permits';
import type { LocalRecord, SwitchRecord } from '../../switches/record';
import { siteNamed, type Site } from '../../shared/site';
import type { Parts } from './parts';
import { giveUpPending, takeUpPending } from './prompt';
import { cleanOpenPages, registerFor, restoreOpenPages } from './script';
import { loadBook, mirror, noteProblem } from './store';

/**
 * Makes the three states agree: what is stored, what is permitted, what is registered. It may end at any `await` and be
 * begun again: each step finds out for itself what is left to do, and doing it twice changes nothing.
 * `clean`: sites that come to be registered are cleaned on their open pages as well. `heard`: synced items that an event
 * told of.
 */
export async function settle(parts: Parts, clean: boolean, heard: Items = {}): Promise<void> {
  const { api } = parts;
  const loaded = await loadBook(parts, heard).catch(async (error: unknown) => {
    await giveUpPending(parts, error);
    throw error;
  });
  const permitted = createPermits((await api.permissions.getAll()).origins ?? []);
  await takeUpPending(loaded, permitted, parts);
  const sites = namesOn(loaded.book).map(siteNamed).filter(site => permitted(site.matches));
  const added = await registerFor(sites, parts);
  if (clean) for (const site of added) await cleanOpenPages(site, parts);
  await giveBackOwed(loaded.book.switches, permitted, parts);
  await mirror(parts, loaded);
}

/** Gives back the permission of each site that went off, here or on another machine, once its open pages are as they were. */
async function giveBackOwed(switches: Map<string, LocalRecord>, permitted: (matches: string[]) => boolean, parts: Parts): Promise<void> {
  const owed = [...switches].filter(([, record]) => record.owed && record.state !== 'on');
  if (owed.length === 0) return;
  const sites: Site[] = owed.map(([name]) => siteNamed(name)).filter(site => permitted(site.matches));
  for (const site of sites) await restoreOpenPages(site, parts);
  if (sites.length > 0) await parts.api.permissions.remove({ origins: sites.flatMap(site => site.matches) });
  const paid = owed.map(([name, { owed: _owed, ...record }]): [string, SwitchRecord] => [name, record]);
  try {
    await parts.api.storage.local.set(Object.fromEntries(paid.map(([name, record]) => [LOCAL + name, record])));
  } catch (error) {
    // It stands as owed still, and is found paid the next time.
    await noteProblem(parts.api, error);
  }
}
