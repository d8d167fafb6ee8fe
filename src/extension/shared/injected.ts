import { browser } from './browser';
import { inject, READER_FILE } from './inject';
import autoClean from '../content/autoClean?script&iife';
import cleaning from '../content/cleaning?script&iife';
import markdown from '../content/markdown?script&iife';
import '../content/reader?script&iife';
import readerView from '../content/readerView?script&iife';

const rooted = (file: string): string => `/${file.replace(/^\//, '')}`;
/** The script that keeps a switched-on site clean, from the start of the document. */
export const autoCleanFile = rooted(autoClean);
const parts = { markdown: rooted(markdown) };

/** Puts the reading script into a tab; a second time does nothing. */
export const injectReader = (tabId: number): Promise<void> => inject(tabId, [READER_FILE]);

/** Puts the script that hides ad placeholders into a tab; a second time does nothing. */
export const injectCleaning = (tabId: number): Promise<void> => inject(tabId, [rooted(cleaning)]);

/** Puts the reader view into a tab that has the reading script. */
export const injectReaderView = (tabId: number): Promise<void> => inject(tabId, [rooted(readerView)]);

/** Puts into a tab what the reader view wants later: what writes Markdown. */
export const injectPart = (tabId: number, part: keyof typeof parts): Promise<void> => inject(tabId, [parts[part]]);

/** Lets the mark of `content/marker.ts` be seen, by a style of ours that is no part of the document. */
export async function injectMarkStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css: '::highlight(lede-mark) { background-color: #ffe27a; color: #1b1b1a }' });
}
