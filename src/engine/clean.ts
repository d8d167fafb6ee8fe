import { createCleaner, type Cleaner } from '../ads/cleaner';

const cleaners = new WeakMap<Document, Cleaner>();

/** Hides the places for ads on a page, for the bench. */
export function clean(document: Document): void {
  const cleaner = cleaners.get(document) ?? createCleaner(document);
  cleaners.set(document, cleaner);
  cleaner.clean();
}

/** Undoes `clean`. */
export function restore(document: Document): void {
  cleaners.get(document)?.restore();
}
