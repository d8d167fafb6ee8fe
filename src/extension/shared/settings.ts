import { browser } from './browser';

/** The switch of one site, kept in synced storage under `site:NAME`. */
export interface SiteSwitch { on: boolean; /** When it was last changed, milliseconds since 1970. */ at: number }

const PREFIX = 'site:';
/** A switch waits this long for the answer to the permission prompt. */
const PENDING_MS = 2 * 60_000;

const isSwitch = (value: unknown): value is SiteSwitch =>
  typeof value === 'object' && value !== null && typeof (value as SiteSwitch).on === 'boolean' && typeof (value as SiteSwitch).at === 'number';

/** Whether auto-clean is on for a site. */
export async function isOn(site: string): Promise<boolean> {
  const value: unknown = (await browser.storage.sync.get(PREFIX + site))[PREFIX + site];
  return isSwitch(value) && value.on;
}

/** The names of all sites with auto-clean on. */
export async function sitesOn(): Promise<string[]> {
  const all = Object.entries(await browser.storage.sync.get(null));
  return all.flatMap(([key, value]) => (key.startsWith(PREFIX) && isSwitch(value) && value.on ? [key.slice(PREFIX.length)] : []));
}

/** Keeps a site's switch; a site switched off leaves no record. Rejects when storage is full or fails. */
export async function keepSwitch(site: string, on: boolean): Promise<void> {
  if (on) await browser.storage.sync.set({ [PREFIX + site]: { on, at: Date.now() } satisfies SiteSwitch });
  else await browser.storage.sync.remove(PREFIX + site);
}

/** Calls back when a switch changes here or on another machine. */
export function onSwitchChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(key => key.startsWith(PREFIX))) listener();
  });
}

/**
 * The site whose permission prompt is open. Chromium closes the popup while it asks, so the background takes the
 * switch up from here when the permission comes.
 */
export async function keepPending(site: string | undefined): Promise<void> {
  if (site === undefined) await browser.storage.session.remove('pending');
  else await browser.storage.session.set({ pending: { site, at: Date.now() } });
}

/** Takes the pending site out of the store, if there is a recent one. */
export async function takePending(): Promise<string | undefined> {
  const { pending } = (await browser.storage.session.get('pending')) as { pending?: { site: string; at: number } };
  await keepPending(undefined);
  return pending && Date.now() - pending.at < PENDING_MS ? pending.site : undefined;
}
