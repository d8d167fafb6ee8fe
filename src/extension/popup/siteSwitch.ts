import type { Signal } from '@preact/signals';
import type { SwitchState } from '../../ui/state';
import { browser } from '../shared/browser';
import { callBackground } from '../shared/messages';
import { isOn, keepPending } from '../shared/settings';
import type { Site } from '../shared/site';

/** The switch of the page's site in the popup. */
export function createSwitch(shown: Signal<SwitchState | undefined>) {
  let site: Site | undefined;

  /** Shows how the switch of this address stands: kept and permitted. */
  async function show(url: string | undefined): Promise<void> {
    // The list of public suffixes is large and not needed for the first paint.
    const { siteOf } = await import('../shared/site');
    site = url === undefined ? undefined : siteOf(url);
    if (!site) {
      shown.value = undefined;
      return;
    }
    const [on, permitted] = await Promise.all([isOn(site.name), browser.permissions.contains({ origins: site.matches })]);
    shown.value = { site: site.name, state: !on ? 'off' : permitted ? 'on' : 'needs-permission' };
  }

  /**
   * Turns the switch; resolves to whether it turned. Must be called from a click: the browser asks the reader for the
   * site. Chromium closes the popup while it asks, and the background does the rest; where the popup stays open
   * or the permission is there already, this does.
   */
  async function turn(on: boolean): Promise<boolean> {
    if (!site || !shown.value) return false;
    const before = shown.value;
    const asked = site;
    const permitted = on ? browser.permissions.request({ origins: asked.matches }) : undefined;
    const pending = on ? keepPending(asked.name) : undefined;
    shown.value = { site: asked.name, state: before.state, busy: true };
    try {
      await pending;
      if (permitted && !(await permitted)) {
        shown.value = { site: asked.name, state: before.state, problem: 'refused' };
        return false;
      }
      await callBackground('switchSite', asked.name, on);
      shown.value = { site: asked.name, state: on ? 'on' : 'off' };
      return true;
    } catch {
      shown.value = { site: asked.name, state: before.state, problem: 'not-kept' };
      return false;
    } finally {
      if (on) await keepPending(undefined);
    }
  }

  return { show, turn };
}
