import { browser } from '../shared/browser';
import { browserTexts } from '../shared/texts';

const MOST = 999;
const MOMENT_MS = 2500;
const COUNT = '#2c6e49', FAILED = '#8c2f1b';

/** Shows on the icon how many placeholders are hidden on a tab's page; none is shown as no badge. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { number } = browserTexts();
  const text = count === 0 ? '' : count > MOST ? `${number(MOST)}+` : number(count);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COUNT });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** What a tab's badge said before a moment began, so that a second moment does not keep the first for good. */
const earlier = new Map<number, string>();

/** Says on the icon that something worked or did not; the icon's title says what. The badge is then as it was. */
export async function showForAMoment(tabId: number, worked: boolean, title: string): Promise<void> {
  const before = earlier.get(tabId) ?? await browser.action.getBadgeText({ tabId });
  earlier.set(tabId, before);
  await browser.action.setBadgeText({ tabId, text: worked ? '✓' : '!' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: worked ? COUNT : FAILED });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title });
  await new Promise(resolve => { setTimeout(resolve, MOMENT_MS); });
  earlier.delete(tabId);
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: before }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COUNT }),
    // Why it failed can still be read by pointing at the icon, until the page goes.
    ...(worked ? [browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitle') })] : []),
  ]);
}
