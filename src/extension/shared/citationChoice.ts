import { readChoice, type CitationChoice } from '../../citation/choice';
import { CITATION } from '../stored/citation';
import { browser } from './browser';

/** How the reader last wanted a citation. */
export async function keptChoice(): Promise<CitationChoice> {
  return readChoice((await browser.storage.local.get(CITATION))[CITATION]);
}

/** Remembers how the reader wants a citation. Rejects when storage is full or fails. */
export async function keepChoice(choice: CitationChoice): Promise<void> {
  await browser.storage.local.set({ [CITATION]: choice });
}
