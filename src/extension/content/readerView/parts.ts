import type { Article } from '../../../article/types';
import { fileNameOf } from '../../../markdown/fileName';
import { callBackground } from '../../shared/messages';

/** The article's reference in the style the reader chose last; the background writes it. Rejects when it cannot come. */
export const citationOf = (article: Article): Promise<string> => callBackground('citation', article);

/** The article as Markdown, by a script that comes when it is wanted. Rejects when it cannot come. */
export async function markdownOf(article: Article): Promise<string> {
  if (!globalThis.ledeMarkdown) await callBackground('injectPart', 'markdown');
  if (!globalThis.ledeMarkdown) throw new Error('no Markdown');
  return globalThis.ledeMarkdown(article);
}

/** Hands the reader a file, by a link that is pressed and never enters the page's document. */
export function saveFile(article: Article, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(article);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts text on the clipboard. False where the browser forbids it; on plain http it takes the older way. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const field = document.createElement('textarea');
  const focused = root.activeElement;
  field.value = text;
  root.querySelector('dialog')?.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
