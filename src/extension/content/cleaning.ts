import { answer, fromOwnPage, type Cleaning, type ContentCalls } from '../shared/messages';
import { cleaningOf, cleanPage, openPage } from './page';

declare global { var ledeCleaning: true | undefined }

async function cleanUnlessRestored(): Promise<Cleaning> {
  const page = await openPage();
  const cleaning = page.broughtBack ? cleaningOf(page) : cleanPage(page, page.watching);
  // The words that say an article was paid for stand on the page; the cleaner leaves them and tells of them.
  if (cleaning.sponsored && globalThis.ledeArticle) globalThis.ledeArticle.labels.sponsored = true;
  return cleaning;
}

// The script may be injected again, at every click; the first one answers.
if (!globalThis.ledeCleaning) {
  globalThis.ledeCleaning = true;
  answer<Pick<ContentCalls, 'cleanUnlessRestored'>>({ cleanUnlessRestored }, fromOwnPage);
}
