import { type Browser, browser } from '../shared/browser';

/** The tab that the popup is about: the active one, or the one named in the address when opened as a page. */
export async function theTab(): Promise<Browser.Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
