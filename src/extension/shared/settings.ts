import { type Items, LOCAL, readBook, SYNC, takeUp } from '../switches/book';
import { PENDING } from '../switches/pending';
import { browser } from './browser';

/** Whether auto-clean is on for a site: by the master copy, or by what another machine has changed since. */
export async function isOn(site: string): Promise<boolean> {
  const book = readBook(await browser.storage.local.get(LOCAL + site));
  takeUp(book, await browser.storage.sync.get(SYNC + site).catch(() => ({}))); // The master copy answers alone.
  return book.switches.get(site)?.state === 'on';
}

/** Calls back, with the items as they are now, when another machine changes a switch or synced storage loses one. */
export const onSyncedChange = (listener: (items: Items) => void): void => onChange('sync', SYNC, listener);

/** Calls back when a switch of the master copy changes. */
export const onSwitchChange = (listener: () => void): void => onChange('local', LOCAL, listener);

function onChange(watched: 'sync' | 'local', prefix: string, listener: (items: Items) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const ours = Object.entries(changes).filter(([key]) => key.startsWith(prefix));
    if (area === watched && ours.length > 0) listener(Object.fromEntries(ours.map(([key, { newValue }]) => [key, newValue])));
  });
}

/**
 * Notes that the prompt for a site is being shown. Chromium closes the popup while it asks, so the background takes
 * the switch up from here when the permission comes. Resolves in any case: one of the two areas is enough, and where
 * both fail the switch will not be kept either, and says so.
 */
export async function keepPending(site: string): Promise<void> {
  const pending = { [PENDING + site]: Date.now() };
  await Promise.allSettled([browser.storage.session.set(pending), browser.storage.local.set(pending)]);
}

/** The prompt for a site has been answered, and the answer acted on. */
export async function forgetPending(site: string): Promise<void> {
  await Promise.allSettled([browser.storage.session.remove(PENDING + site), browser.storage.local.remove(PENDING + site)]);
}
