import { type Browser, browser } from '../shared/browser';
import { injectReader, injectReaderView } from '../shared/injected';
import { callTab } from '../shared/messages';

const bring = (tabId: number): Promise<unknown> => Promise.all([injectReader(tabId), injectReaderView(tabId)]);

/** Opens the reader view in a tab that a key or the menu has granted. Where there is no article, the popup says why. */
export async function openReader(tab: Browser.Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const answered = await bring(tabId).then(() => callTab(tabId, 'openReader')).catch(() => 'not-shown' as const);
  if (answered === 'no-article' || answered === 'not-shown') await browser.action.openPopup();
}

/** Opens it as the page loads. Nobody has clicked: where there is no article, nothing is said. */
export async function openReaderByItself(tabId: number): Promise<void> {
  await bring(tabId);
  await callTab(tabId, 'openReader');
}

/** Does so at the key. */
export const onReaderKey = (): void => browser.commands.onCommand.addListener((command, tab) => { if (command === 'open-reader') void openReader(tab); });

/** Lets the icon say that the page has closed the reader view: on such a page there is no other place to say it. */
export async function readerLost(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('saidPageClosedReader') });
  await browser.action.setBadgeText({ tabId, text: '!' });
}
