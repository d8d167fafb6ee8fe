import { createCleaner, type AdSlot, type Cleaner } from '../ads/cleaner';

const cleaners = new WeakMap<Document, Cleaner>();

/** Hides the places for ads on a page and gives them back, for the bench. */
export function clean(document: Document): AdSlot[] {
  const cleaner = cleaners.get(document) ?? createCleaner(document);
  cleaners.set(document, cleaner);
  return cleaner.clean();
}

/** Undoes `clean`. */
export function restore(document: Document): void {
  cleaners.get(document)?.restore();
}
