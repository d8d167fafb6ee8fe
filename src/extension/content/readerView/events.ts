import type { Surface } from './surface';

/** Events that a page's scripts never see while the reader view is open: keys, and those by which pages forbid to select or copy. */
const KEPT_AT_THE_WINDOW = ['keydown', 'keyup', 'keypress', 'copy', 'cut', 'contextmenu', 'selectstart', 'dragstart', 'wheel', 'touchmove'] as const;
/** Events that the reader view itself listens to, and that go no further than its element. */
const KEPT_AT_THE_HOST = ['click', 'auxclick', 'mousedown', 'pointerdown', 'touchstart', 'touchend', 'submit', 'change', 'input'] as const;

/**
 * Keeps the page's scripts from the reader's keys and presses. `mouseup`, `dblclick` and `selectionchange` go through:
 * dictionaries listen to them. A listener that the page put on the window, for capturing, before the reader
 * view was opened still comes first: no script that comes later can do anything about it.
 */
export function keepEvents({ host, root, dialog }: Surface, onKey: (event: KeyboardEvent) => void): () => void {
  const atWindow = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (root.activeElement === null) dialog.focus({ preventScroll: true });
    onKey(event as KeyboardEvent);
  };
  const atHost = (event: Event): void => event.stopPropagation();
  for (const name of KEPT_AT_THE_WINDOW) addEventListener(name, atWindow, { capture: true, passive: name === 'wheel' || name === 'touchmove' });
  for (const name of KEPT_AT_THE_HOST) host.addEventListener(name, atHost);
  return () => {
    for (const name of KEPT_AT_THE_WINDOW) removeEventListener(name, atWindow, { capture: true });
  };
}
