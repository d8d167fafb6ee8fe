import type { Signal } from '@preact/signals';
import type { SwitchState } from '../../ui/state';
import { type Browser, browser } from '../shared/browser';
import { callBackground } from '../shared/messages';
import { isOn, onSwitchChange } from '../shared/settings';
import type { Site } from '../shared/site';
import { askAndSwitchOn } from '../shared/switching';

/** The switch of the page's site in the popup. */
export function createSwitch(shown: Signal<SwitchState | undefined>) {
  let site: Site | undefined;
  let inPrivate = false;

  /** Shows how the switch of this tab's address stands: kept and permitted. */
  async function show(tab: Browser.Tabs.Tab | undefined): Promise<void> {
    // The list of public suffixes is large and not needed for the first paint.
    const { siteOf } = await import('../shared/site');
    site = tab?.url === undefined ? undefined : siteOf(tab.url);
    inPrivate = tab?.incognito ?? false;
    shown.value = site && await look(site);
  }

  async function look({ name, matches }: Site): Promise<SwitchState> {
    const [on, permitted] = await Promise.all([isOn(name), browser.permissions.contains({ origins: matches })]);
    return { site: name, state: !on ? 'off' : permitted ? 'on' : 'needs-permission', ...(inPrivate && { inPrivate }) };
  }

  /** Follows what is changed elsewhere while the popup is open: on the options page, in another window, on another machine. */
  function follow(): void {
    const lookAgain = async (): Promise<void> => {
      if (!site || shown.value?.busy) return;
      const asked = site, now = await look(asked);
      if (site === asked && !shown.value?.busy) shown.value = { ...now, ...(now.state !== 'on' && shown.value?.problem && { problem: shown.value.problem }) };
    };
    onSwitchChange(() => void lookAgain());
    browser.permissions.onAdded.addListener(() => void lookAgain());
    browser.permissions.onRemoved.addListener(() => void lookAgain());
  }

  /** Turns the switch; resolves to whether it turned. Must be called from a click: the browser may ask the reader for the site. */
  async function turn(on: boolean): Promise<boolean> {
    if (!site || !shown.value) return false;
    const asked = site, { problem: _problem, ...before } = shown.value;
    const turned = on ? askAndSwitchOn(asked) : callBackground('switchSite', asked.name, 'off').then(() => true);
    shown.value = { ...before, busy: true };
    try {
      if (!await turned) {
        shown.value = { ...before, problem: 'refused' };
        return false;
      }
      shown.value = await look(asked);
      return true;
    } catch {
      shown.value = { ...before, problem: 'not-kept' };
      return false;
    }
  }

  return { show, follow, turn };
}
