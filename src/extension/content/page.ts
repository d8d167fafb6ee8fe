import type { Labels } from '../../article/types';
import { createCleaner, type Cleaner } from '../../ads/cleaner';
import { answer, callBackground, fromOwnPage, type Cleaning, type ContentCalls } from '../shared/messages';
import { pageSheet } from './pageSheet';
import { isOrphan, onShownAgain, untilShown } from './life';

/** What Lede's scripts share on one page. */
export interface OpenPage {
  cleaner: Cleaner;
  /** The reader brought everything back: no cleaning by itself until they ask for it. */
  broughtBack: boolean;
  watching: boolean;
  /** The highest id of a slot that the background has been told of: ids count up. */
  told: number;
  /** Stops listening: this script's version of Lede is gone. What is hidden stays so until the page is loaded again. */
  takeDown(): void;
}

declare global {
  var ledePage: Promise<OpenPage> | undefined;
  /** What the reading script found last: the article's own elements, which are never hidden, and what it is labelled. */
  var ledeArticle: { elements: Set<Element>; labels: Labels } | undefined;
}

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

export const cleaningOf = ({ cleaner, watching }: OpenPage): Cleaning => ({ hidden: cleaner.hidden(), watching, sponsored: cleaner.sponsored !== undefined });

function reportCount(page: OpenPage): Cleaning {
  const cleaning = cleaningOf(page);
  // A page that is made ready ahead has not been visited: it is told of once it is shown.
  void untilShown().then(() => tellCount(page));
  return cleaning;
}

async function tellCount(page: OpenPage): Promise<void> {
  if (isOrphan()) return page.takeDown();
  const hidden = page.cleaner.hidden(), before = page.told;
  page.told = hidden.reduce((highest, { id }) => Math.max(highest, id), before);
  // The background may be gone in between; the next look at the page finds out.
  await callBackground('hiddenCount', hidden.length, hidden.filter(({ id }) => id > before).length).catch(() => undefined);
}

/** The page's one state, made by the first of Lede's scripts that comes to it. */
export const openPage = (): Promise<OpenPage> => (globalThis.ledePage ??= makePage());

async function makePage(): Promise<OpenPage> {
  // Without the background the page is cleaned all the same, by what Lede finds itself.
  const { rules, never } = await callBackground('siteCleaning', location.hostname).catch(() => ({ rules: undefined, never: [] }));
  const cleaner = createCleaner(document, {
    keep: element => globalThis.ledeArticle?.elements.has(element) ?? false, never, rules, sheet: pageSheet(document),
    alive() {
      const alive = !isOrphan();
      if (!alive) page.takeDown();
      return alive;
    },
  });
  const page: OpenPage = {
    cleaner, broughtBack: false, watching: false, told: 0,
    takeDown() {
      page.watching = false;
      cleaner.unwatch();
      stopListening();
    },
  };
  const stopListening = onShownAgain(() => void tellCount(page));
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
