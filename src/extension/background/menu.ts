import { browser } from '../shared/browser';

const READ = 'read';

/** The entry in a page's context menu; made anew at each install or update. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'selection', 'link', 'image'] });
}

/** A click on the entry grants the tab as a click on the icon does, and opens the same popup. */
export async function menuClicked(info: { menuItemId: string | number }): Promise<void> {
  if (info.menuItemId === READ) await browser.action.openPopup();
}
