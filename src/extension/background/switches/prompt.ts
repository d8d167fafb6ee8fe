import { type Book, type Items, LOCAL } from '../../switches/book';
import { PENDING, type Pending, readPending } from '../../switches/pending';
import { changed } from '../../switches/record';
import { siteNamed } from '../../shared/site';
import type { Parts } from './parts';
import { type Loaded, noteProblem } from './store';

type Permitted = (matches: string[]) => boolean;

/** The sites whose prompt is open or was answered a moment ago. */
const pendingSites = async ({ api, now }: Parts, local: Items = {}): Promise<Pending[]> =>
  readPending({ ...local, ...await api.storage.session.get(null) }, now());

async function forgetPending({ api }: Parts, site: string): Promise<void> {
  await api.storage.session.remove(PENDING + site);
  await api.storage.local.remove(PENDING + site);
}

/**
 * Switches on the sites whose prompt was answered with yes after the popup that asked had been closed. A permission that
 * has come to no switch is given back.
 */
export async function takeUpPending(loaded: Loaded, permitted: Permitted, parts: Parts): Promise<void> {
  for (const pending of await pendingSites(parts, loaded.local)) {
    await takeUp(pending, loaded.book, permitted, parts).catch(error => giveUp(parts, pending.site, error));
  }
}

async function takeUp({ site, expired }: Pending, { switches }: Book, permitted: Permitted, parts: Parts): Promise<void> {
  const { api, now } = parts;
  const { matches } = siteNamed(site), before = switches.get(site);
  const answered = permitted(matches);
  if (!answered && !expired) return;
  if (answered && before?.state !== 'on') {
    if (expired) await api.permissions.remove({ origins: matches });
    else {
      const record = changed(before, 'on', now());
      await api.storage.local.set({ [LOCAL + site]: record });
      switches.set(site, record);
    }
  }
  await forgetPending(parts, site);
}

/** The switch of a site could not be kept, so the permission that the reader gave for it goes back. */
async function giveUp({ api }: Parts, site: string, error: unknown): Promise<void> {
  await noteProblem(api, error);
  await api.permissions.remove({ origins: siteNamed(site).matches });
  await api.storage.session.remove(PENDING + site);
}

/** Storage cannot be read, let alone written: the permission of an open prompt has no switch to serve. */
export async function giveUpPending(parts: Parts, error: unknown): Promise<void> {
  for (const { site } of await pendingSites(parts)) await giveUp(parts, site, error);
}

/** A prompt for this site is out of date: the reader has moved the switch since. */
export async function dropPending(parts: Parts, name: string): Promise<void> {
  const pending = await pendingSites(parts, await parts.api.storage.local.get(PENDING + name));
  if (pending.some(({ site }) => site === name)) await forgetPending(parts, name);
}
