import { createCleaner, type Cleaner, type CleanerOptions } from '../../src/ads/cleaner';

/** A page in a frame of its own, so that it has a body, a layout and no neighbours. */
export function openPage(body: string, head = ''): Document {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('no document in the frame');
  page.open();
  page.write(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  page.close();
  return page;
}

export const TEXT = 'The harbour council met on Tuesday evening and agreed, after three hours, to keep the old ferry running until the new bridge stands, whatever that may cost the town in the years to come. ';
export const article = (inside: string): string => `<main><article><h1>Ferry to stay</h1><p>${TEXT}</p>${inside}<p>${TEXT.repeat(2)}</p></article></main>`;

export function element(page: Document, selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
}
export const isSeen = (page: Document, selector: string): boolean => element(page, selector).checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true });
export const markup = (page: Document): string => page.documentElement.outerHTML;

/** A page that has been cleaned. */
export function cleaned(body: string, options?: CleanerOptions): { page: Document; cleaner: Cleaner } {
  const page = openPage(body);
  const cleaner = createCleaner(page, options);
  cleaner.clean();
  return { page, cleaner };
}
