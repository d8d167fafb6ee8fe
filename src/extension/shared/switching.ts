import { browser } from './browser';
import { callBackground } from './messages';
import { forgetPending, isOn, keepPending } from './settings';
import type { Site } from './site';

/**
 * Asks the reader for a site and switches it on; resolves to whether they said yes, rejects if it was not kept. Must be
 * called from a click. Chromium closes the popup while it asks, and the background does the rest; where the page stays
 * open or the permission is there already, this does. Both ways may be gone: the second changes nothing.
 */
export async function askAndSwitchOn(site: Site): Promise<boolean> {
  // No `await` before this: Firefox asks only in the very call of the click.
  const permitted = browser.permissions.request({ origins: site.matches });
  await keepPending(site.name);
  const allowed = await permitted;
  if (allowed) {
    try {
      await callBackground('switchSite', site.name, 'on');
    } catch (error) {
      // The background may have ended in the middle of it, and goes on from the note when it wakes. A change in another
      // window may have taken the note away meanwhile: it is made again. It is woken at once, since where local storage
      // is full the note ends with the browser; what it cannot do the reader hears of by the first error.
      await keepPending(site.name);
      await callBackground('settle').catch(() => undefined);
      if (!await isOn(site.name)) throw error;
    }
  }
  await forgetPending(site.name);
  return allowed;
}
