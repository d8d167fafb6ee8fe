import { NEVER } from '../stored/never';
import { browser } from './browser';

/** The keys of slots that the reader never wants hidden on a host. */
export async function neverHidden(host: string): Promise<string[]> {
  const kept: unknown = (await browser.storage.local.get(NEVER + host))[NEVER + host];
  return Array.isArray(kept) ? kept.filter(key => typeof key === 'string') : [];
}

/** Remembers never to hide a slot on a host. Rejects when storage is full or fails. */
export async function neverHide(host: string, key: string): Promise<void> {
  const keys = new Set(await neverHidden(host));
  keys.add(key);
  await browser.storage.local.set({ [NEVER + host]: [...keys] });
}
