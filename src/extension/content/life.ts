import { browser } from '../shared/browser';

/** Whether Lede has been updated, reloaded or taken out since this script came to the page: its `runtime` is cut off then. */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // Firefox throws at the touch of what is gone.
    return true;
  }
}

/** Resolves once the page is in front of the reader: at once, or when a page that was made ready ahead is shown. */
export const untilShown = (): Promise<void> => new Promise(resolve => {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  else resolve();
});

/**
 * Calls back when the page comes back from the back-forward cache, or goes elsewhere without being loaded: browsers
 * empty the badge then. Gives back how to stop.
 */
export function onShownAgain(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pageshow', event => { if (event.persisted) listener(); }, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', listener, { signal });
  else for (const type of ['popstate', 'hashchange']) addEventListener(type, listener, { signal });
  return () => stop.abort();
}
