import { cleanPage, openPage } from './page';

/** Resolves when the document is parsed, at once if it is. */
const parsed = new Promise<void>(resolve => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  else resolve();
});

async function autoClean(): Promise<void> {
  const page = await openPage();
  cleanPage(page, true);
  await parsed;
  if (!page.broughtBack) cleanPage(page, true);
}

void autoClean();
