import { browser } from '../shared/browser';

/** Exchanges a style of the user's origin on a tab: no page sees it, and none outdoes it. */
export async function exchangeStyle(tabId: number, css: string, earlier: string): Promise<void> {
  const target = { tabId };
  if (css) await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  if (earlier) await browser.scripting.removeCSS({ target, css: earlier, origin: 'USER' });
}
