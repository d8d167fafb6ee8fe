import { browser } from '../shared/browser';

const MOST = 999;

/** Shows on the icon how many placeholders are hidden on a tab's page; none is shown as no badge. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#2c6e49' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}
