import { browser } from './browser';

/** The reading script, where the build puts it: the popup's first script names it without knowing the others. */
export const READER_FILE = '/src/extension/content/reader.js';

/** Puts scripts into the top frame of a tab. Rejects where the browser forbids it. */
export async function inject(tabId: number, files: string[]): Promise<void> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files });
  const error: unknown = result && 'error' in result ? result.error : undefined;
  if (error) throw new Error(String(error));
}
