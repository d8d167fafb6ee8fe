import { rootOf } from './dom';

/** Least time between two looks at the whole page, ms. */
const PAUSE = 250;

/** Calls `clean` after the page has grown, at most every `PAUSE` ms and not while nobody sees it; `moved` at once. */
export function createWatch(document: Document, clean: () => unknown[], moved: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onChange: (() => void) | undefined;
  const look = () => {
    timer = undefined;
    if (clean().length) onChange?.();
  };
  const observer = new MutationObserver(() => {
    moved();
    timer ??= setTimeout(look, PAUSE);
  });
  const observe = () => {
    const root = rootOf(document);
    if (root) observer.observe(root, { childList: true, subtree: true });
  };
  const onVisibility = () => {
    observer.disconnect();
    if (document.visibilityState === 'hidden') return;
    observe();
    moved();
    timer ??= setTimeout(look, PAUSE);
  };
  return {
    start(listener: () => void) {
      onChange = listener;
      observe();
      document.addEventListener('visibilitychange', onVisibility);
    },
    stop() {
      onChange = undefined;
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
