import type { Citation } from '../../citation/cite';

/** Copies by an event of this document, which no page sees. Needs no focus, but the permission `clipboardWrite`. */
function copyByEvent({ plain, rich }: Citation): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (rich !== undefined) event.clipboardData?.setData('text/html', rich);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}

/** Puts plain and rich text on the clipboard. False where the browser forbids it. */
export async function copyHere(citation: Citation): Promise<boolean> {
  const { plain, rich } = citation;
  const items: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (rich !== undefined) items['text/html'] = new Blob([rich], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    // A document without focus is refused in Chromium; the older way asks for none.
    return copyByEvent(citation);
  }
}
