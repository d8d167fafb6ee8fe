import type { Forbidden } from '../../ui/state';

const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Why no script runs on a page; undefined for a page where one could. `error` is what the browser said; `moved`: the
 * popup has read another page of this tab before, so that an address it may not know is that of the next page.
 */
export function forbiddenBecause(url: string | undefined, error: string, moved = false): Forbidden | undefined {
  if (!url || !URL.canParse(url)) return moved ? 'click-again' : 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'view-source:') return 'source';
  if (protocol === 'file:') return /file/i.test(error) || /access|permission/i.test(error) ? 'file-access' : undefined;
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.has(hostname)) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (/gallery|cannot be scripted/i.test(error)) return 'store';
  return /cannot access|missing host permission|permission/i.test(error) ? 'click-again' : undefined;
}
