import { earlyCss } from '../../ads/early';
import { callBackground } from '../shared/messages';
import { untilShown } from './life';
import { cleanPage, openPage } from './page';
import { pageSheet } from './pageSheet';

/** Resolves when the document is parsed, at once if it is. */
const parsed = new Promise<void>(resolve => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  else resolve();
});

/** Hides what only ad technology names so before the first paint, then looks: now, and when all of the page is there. */
async function autoClean(): Promise<void> {
  const early = pageSheet(document);
  early.write(earlyCss);
  const page = await openPage();
  cleanPage(page, true);
  await parsed;
  // What is brought back must be seen, so this goes before the last look.
  early.clear();
  if (!page.broughtBack) cleanPage(page, true);
  await untilShown();
  // What cannot be opened leaves the page as it is.
  await callBackground('openReaderIfWanted').catch(() => undefined);
}

void autoClean();
