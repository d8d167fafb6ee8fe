import { browser } from './browser';
import autoClean from '../content/autoClean?script&iife';
import reader from '../content/reader?script&iife';

/** The script that keeps a switched-on site clean, from the start of the document. */
export const autoCleanFile = `/${autoClean.replace(/^\//, '')}`;
const readerFile = `/${reader.replace(/^\//, '')}`;

/** Puts the reader into the top frame of a tab; a second time does nothing. Rejects where the browser forbids it. */
export async function injectReader(tabId: number): Promise<void> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [readerFile] });
  const error: unknown = result && 'error' in result ? result.error : undefined;
  if (error) throw new Error(String(error));
}

/** Lets the mark of `content/marker.ts` be seen, by a style of ours that is no part of the document. */
export async function injectMarkStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css: '::highlight(lede-mark) { background-color: #ffe27a; color: #1b1b1a }' });
}
