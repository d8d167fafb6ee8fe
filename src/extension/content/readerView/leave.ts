/** The parts of the Navigation API that are used; Firefox has it from 147 on. */
interface NavigateEvent extends Event { navigationType: string; destination: { sameDocument: boolean } }

/**
 * Lets Back close the reader view, as far as the browser lets a script. A way back within the page is called off and
 * closes; a way back to another page cannot be called off, and takes the reader view down with the page, which is
 * then found as it was. On Android the dialog itself takes the gesture. Gives what stops it.
 */
export function onBack(close: () => void): () => void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  const navigate = (event: Event): void => {
    const { navigationType, destination, cancelable } = event as NavigateEvent;
    if (navigationType !== 'traverse' || !destination.sameDocument) return;
    if (cancelable) event.preventDefault();
    close();
  };
  navigation?.addEventListener('navigate', navigate);
  addEventListener('pagehide', close);
  addEventListener('popstate', close);
  return () => {
    navigation?.removeEventListener('navigate', navigate);
    removeEventListener('pagehide', close);
    removeEventListener('popstate', close);
  };
}
