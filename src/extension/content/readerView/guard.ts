import type { Surface } from './surface';

/** So often within a minute the reader view is put back; a page that goes on wins, and it closes. */
const MOST_RAISES = 30;
const WINDOW_MS = 60_000;
const LOOK_MS = 400;

/**
 * Keeps the reader view on top while the page takes it out, covers it or goes elsewhere. `lost`: the page would not
 * let it be seen. `moved`: the page has another address now. Gives what stops it.
 */
export function guard(surface: Surface, { lost, moved }: { lost(): void; moved(): void }): () => void {
  const address = location.pathname + location.search;
  let raises: number[] = [];
  let paused = false;

  function look(): void {
    if (paused) return;
    if (location.pathname + location.search !== address) return moved();
    if (surface.isSeen()) return;
    const now = performance.now();
    raises = [...raises.filter(at => now - at < WINDOW_MS), now];
    if (raises.length > MOST_RAISES) return lost();
    try {
      surface.raise();
    } catch {
      // A document that shows no dialogs any more (its root was replaced by something else).
      return lost();
    }
    if (!surface.isSeen() && raises.length > MOST_RAISES / 2) lost();
  }
  const elsewhere = (event: Event): void => { if (event.target !== surface.host) look(); };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  // What goes to the top layer says so: dialogs and popovers by `toggle`, which does not bubble but is captured.
  const events = ['toggle', 'fullscreenchange', 'focusin'] as const;
  for (const name of events) addEventListener(name, elsewhere, true);
  const timer = setInterval(look, LOOK_MS);
  const rest = (): void => { paused = true; };
  const wake = (): void => { paused = false; };
  addEventListener('beforeprint', rest, true);
  addEventListener('afterprint', wake, true);
  return () => {
    observer.disconnect();
    clearInterval(timer);
    for (const name of events) removeEventListener(name, elsewhere, true);
    removeEventListener('beforeprint', rest, true);
    removeEventListener('afterprint', wake, true);
  };
}
