import { browser } from '../shared/browser';

const READ = 'read';
/** Firefox names it `menus` where that permission is held. */
const menus = (browser as { contextMenus?: typeof browser.contextMenus }).contextMenus ?? browser.menus;

/** The entry in a page's context menu; made anew at each install or update. */
export async function makeMenu(): Promise<void> {
  await menus.removeAll();
  menus.create({ id: READ, title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'selection', 'link', 'image'] });
}

/** Calls back when the entry is clicked. */
export const onMenuClick = (): void => menus.onClicked.addListener(info => void menuClicked(info));

/** A click on the entry grants the tab as a click on the icon does, and opens the same popup. */
async function menuClicked(info: { menuItemId: string | number }): Promise<void> {
  if (info.menuItemId === READ) await browser.action.openPopup();
}
