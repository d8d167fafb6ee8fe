import { type Browser, browser } from '../shared/browser';
import { openReader } from './reader';

const READ = 'read';
const READER = 'open-reader';
/** Firefox names it `menus` where that permission is held. */
const menus = (browser as { contextMenus?: typeof browser.contextMenus }).contextMenus ?? browser.menus;

/** The entries in a page's context menu; made anew at each install or update. */
export async function makeMenu(): Promise<void> {
  await menus.removeAll();
  menus.create({ id: READ, title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'selection', 'link', 'image'] });
  menus.create({ id: READER, title: browser.i18n.getMessage('openReader'), contexts: ['page', 'selection', 'link', 'image'] });
}

/** Does what the entries say when they are clicked. */
export const onMenuClick = (): void => menus.onClicked.addListener((info, tab) => void menuClicked(info, tab));

/** A click on an entry grants the tab as a click on the icon does. The first opens the same popup. */
async function menuClicked(info: { menuItemId: string | number }, tab: Browser.Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === READ) await browser.action.openPopup();
  if (info.menuItemId === READER) await openReader(tab);
}
