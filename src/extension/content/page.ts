import { createCleaner, type Cleaner } from '../../ads/cleaner';
import { answer, callBackground, fromOwnPage, type Cleaning, type ContentCalls } from '../shared/messages';

/** What Lede's scripts share on one page. */
export interface OpenPage {
  cleaner: Cleaner;
  /** The reader brought everything back: no cleaning by itself until they ask for it. */
  broughtBack: boolean;
  watching: boolean;
  /** Set once the reader script is there. */
  reading: boolean;
}

declare global { var ledePage: OpenPage | undefined }

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
export function openPage(): OpenPage {
  if (globalThis.ledePage) return globalThis.ledePage;
  const page: OpenPage = { cleaner: createCleaner(document), broughtBack: false, watching: false, reading: false };
  globalThis.ledePage = page;
  answer<Pick<ContentCalls, 'clean' | 'restore'>>({
    clean: (_sender, watch) => cleanPage(page, watch),
    restore: () => restorePage(page),
  }, fromOwnPage);
  return page;
}
