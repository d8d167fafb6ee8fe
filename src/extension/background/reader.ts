import { browser } from '../shared/browser';
import { injectReaderView } from '../shared/injected';
import { callTab } from '../shared/messages';

/** Opens the reader view in a tab that a key or the menu has granted. Where there is no article, the popup says why. */
export async function openReader(tab: browser.Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const answered = await injectReaderView(tab.id).then(() => callTab(tab.id ?? 0, 'openReader')).catch(() => 'not-shown' as const);
  if (answered === 'opened') await browser.action.setTitle({ tabId: tab.id, title: browser.i18n.getMessage('actionTitle') });
  if (answered === 'no-article' || answered === 'not-shown') await browser.action.openPopup();
}

/** Opens it as the page loads. Nobody has clicked: where there is no article, nothing is said. */
export async function openReaderByItself(tabId: number): Promise<void> {
  await injectReaderView(tabId);
  await callTab(tabId, 'openReader');
}

/** Does so at the key. */
export const onReaderKey = (): void => browser.commands.onCommand.addListener((command, tab) => { if (command === 'open-reader') void openReader(tab); });

/** Lets the icon say that the page has closed the reader view: on such a page there is no other place to say it. */
export async function readerLost(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('saidPageClosedReader') });
  await browser.action.setBadgeText({ tabId, text: '!' });
}
