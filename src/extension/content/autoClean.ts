import { cleanPage, openPage } from './page';

const page = openPage();
cleanPage(page, true);
// At the start of a document there may be nothing yet to watch; once it is parsed there is all of it.
document.addEventListener('DOMContentLoaded', () => {
  if (!page.broughtBack) cleanPage(page, true);
}, { once: true });
