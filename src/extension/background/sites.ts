import { browser } from '../shared/browser';
import { autoCleanFile } from '../shared/injected';
import { callTab } from '../shared/messages';
import { keepSwitch, sitesOn, takePending } from '../shared/settings';
import { siteNamed, type Site } from '../shared/site';

const SCRIPT = 'auto-clean';

const permitted = (site: Site): Promise<boolean> => browser.permissions.contains({ origins: site.matches });

async function tabsOf(site: Site): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: site.matches });
  return tabs.flatMap(tab => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** Lets the registered script follow the switches and the permissions. Doing it again changes nothing. */
async function register(): Promise<void> {
  const sites = (await sitesOn()).map(siteNamed);
  const allowed = await Promise.all(sites.map(permitted));
  const matches = sites.flatMap((site, at) => (allowed[at] ? site.matches : [])).sort();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [autoCleanFile], matches, runAt: 'document_start' as const, persistAcrossSessions: true };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let queue: Promise<void> = Promise.resolve();
/** One at a time, in order: two windows may switch at once. */
function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work, work);
  return queue;
}

/** Lets the registered script follow whatever changed: a switch here or elsewhere, a permission, an update. */
export const follow = (): Promise<void> => inTurn(register);

async function switchOn(site: Site): Promise<void> {
  try {
    await keepSwitch(site.name, true);
  } catch (error) {
    await browser.permissions.remove({ origins: site.matches });
    throw error;
  }
  await register();
  for (const tabId of await tabsOf(site)) {
    // A tab of the site may show an error page, where no script runs; it is cleaned when it loads again.
    await browser.scripting.executeScript({ target: { tabId }, files: [autoCleanFile] }).catch(() => undefined);
  }
}

async function switchOff(site: Site): Promise<void> {
  const tabs = await tabsOf(site);
  await keepSwitch(site.name, false);
  // A tab without our script has nothing to bring back.
  for (const tabId of tabs) await callTab(tabId, 'restore').catch(() => undefined);
  await register();
  await browser.permissions.remove({ origins: site.matches });
}

/** Keeps a site's switch, then lets registered script, open pages and permission follow. Rejects if it was not kept. */
export const switchSite = (name: string, on: boolean): Promise<void> =>
  inTurn(() => (on ? switchOn(siteNamed(name)) : switchOff(siteNamed(name))));

/** A permission came: the switch whose prompt it answers goes on; the script follows in any case. */
export async function permissionAdded(): Promise<void> {
  const pending = await takePending();
  if (pending !== undefined && await permitted(siteNamed(pending))) await switchSite(pending, true);
  else await follow();
}
