import type { Site } from '../../shared/site';
import type { Parts } from './parts';

const SCRIPT = 'auto-clean';

/** Registers the script for these sites and no other. Doing it again changes nothing. Gives back the sites that are new to it. */
export async function registerFor(sites: Site[], { api, script }: Parts): Promise<Site[]> {
  const matches = sites.flatMap(site => site.matches).sort();
  const [present] = await api.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const before = new Set(present?.matches);
  if (matches.length === 0) {
    if (present) await api.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return [];
  }
  const wanted = { id: SCRIPT, js: [script], matches, runAt: 'document_start' as const, persistAcrossSessions: true };
  if (!present) await api.scripting.registerContentScripts([wanted]);
  else if (!isSame(present, wanted)) await api.scripting.updateContentScripts([wanted]);
  return sites.filter(site => site.matches.some(pattern => !before.has(pattern)));
}

const bare = (file: string): string => file.replace(/^\//, '');
const isSame = (present: { js?: string[]; matches?: string[] }, wanted: { js: string[]; matches: string[] }): boolean =>
  present.js?.map(bare).join() === wanted.js.map(bare).join() && [...(present.matches ?? [])].sort().join() === wanted.matches.join();

async function tabsOf(site: Site, { api }: Parts): Promise<number[]> {
  const tabs = await api.tabs.query({ url: site.matches });
  return tabs.flatMap(tab => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** Puts the script into the open pages of a site. */
export async function cleanOpenPages(site: Site, parts: Parts): Promise<void> {
  for (const tabId of await tabsOf(site, parts)) {
    // A tab of the site may show an error page, where no script runs; it is cleaned when it loads again.
    await parts.api.scripting.executeScript({ target: { tabId }, files: [parts.script] }).catch(() => undefined);
  }
}

/** Brings everything back on the open pages of a site. */
export async function restoreOpenPages(site: Site, parts: Parts): Promise<void> {
  // A tab without our script has nothing to bring back.
  for (const tabId of await tabsOf(site, parts)) await parts.restoreTab(tabId).catch(() => undefined);
}
