import { listen, unlisten, visibilityOf } from './dom';

/** Shortest and longest time from a change of the page to the next look at it, ms. */
const SOON = 50, LATE = 5000;
/** A look that takes 5 ms is followed by a rest of 20 times as long: a twentieth of the time at most. */
const REST = 20;

/**
 * Calls `look` after the page has grown, in batches, and never while nobody sees the page. `moved` is called at
 * once, before the next paint, with the nodes whose children changed.
 */
export function createWatch(document: Document, look: () => void, moved: (changed: Set<Node>) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = SOON, running = false;
  const lookNow = () => {
    timer = undefined;
    const start = performance.now();
    look();
    rest = Math.min(LATE, Math.max(SOON, (performance.now() - start) * REST));
  };
  const lookSoon = () => { timer ??= setTimeout(lookNow, rest); };
  const observer = new MutationObserver(records => {
    moved(new Set(records.map(record => record.target)));
    if (records.some(record => record.addedNodes.length > 0)) lookSoon();
  });
  const observe = () => {
    // The document itself: at its start it has no root element yet.
    if (visibilityOf(document) !== 'hidden') observer.observe(document, { childList: true, subtree: true });
  };
  const pause = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const onVisibility = () => {
    pause();
    if (visibilityOf(document) === 'hidden') return;
    look();
    if (running) observe();
  };
  return {
    start() {
      running = true;
      observe();
      listen(document, 'visibilitychange', onVisibility);
    },
    stop() {
      running = false;
      pause();
      unlisten(document, 'visibilitychange', onVisibility);
    },
  };
}
