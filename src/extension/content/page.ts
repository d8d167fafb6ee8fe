import { createCleaner, type Cleaner } from '../../ads/cleaner';
import { answer, callBackground, fromOwnPage, type Cleaning, type ContentCalls } from '../shared/messages';
import { pageSheet } from './pageSheet';

/** What Lede's scripts share on one page. */
export interface OpenPage {
  cleaner: Cleaner;
  /** The article's own elements, which are never hidden. */
  keep: Set<Element>;
  /** The reader brought everything back: no cleaning by itself until they ask for it. */
  broughtBack: boolean;
  watching: boolean;
}

declare global { var ledePage: Promise<OpenPage> | undefined }

/** Hides ad placeholders, with `watch` those that come later too, and lets the badge know. */
export function cleanPage(page: OpenPage, watch: boolean): Cleaning {
  page.broughtBack = false;
  page.cleaner.clean();
  if (watch && !page.watching) {
    page.watching = true;
    page.cleaner.watch(() => reportCount(page));
  }
  return reportCount(page);
}

function restorePage(page: OpenPage): Cleaning {
  page.broughtBack = true;
  page.watching = false;
  page.cleaner.restore();
  return reportCount(page);
}

export const cleaningOf = (page: OpenPage): Cleaning => ({ hidden: page.cleaner.hidden(), watching: page.watching });

function reportCount(page: OpenPage): Cleaning {
  const cleaning = cleaningOf(page);
  // After an update of Lede this script is an orphan and nobody listens; what is hidden stays as it is.
  callBackground('hiddenCount', cleaning.hidden.length).catch(() => page.cleaner.unwatch());
  return cleaning;
}

/** The page's one state, made by the first of Lede's scripts that comes to it. */
export const openPage = (): Promise<OpenPage> => (globalThis.ledePage ??= makePage());

async function makePage(): Promise<OpenPage> {
  // Without the background the page is cleaned all the same, by what Lede finds itself.
  const { rules, never } = await callBackground('siteCleaning', location.hostname).catch(() => ({ rules: undefined, never: [] }));
  const keep = new Set<Element>();
  const cleaner = createCleaner(document, { keep: element => keep.has(element), never, rules, sheet: pageSheet(document) });
  const page: OpenPage = { cleaner, keep, broughtBack: false, watching: false };
  answer<Pick<ContentCalls, 'clean' | 'restore' | 'showSlot' | 'peek'>>({
    clean: (_sender, watch) => cleanPage(page, watch),
    restore: () => restorePage(page),
    showSlot(_sender, id) {
      cleaner.show(id);
      return reportCount(page);
    },
    peek: (_sender, id) => cleaner.peek(id),
  }, fromOwnPage);
  return page;
}
