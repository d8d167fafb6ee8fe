import { describe, expect, it } from 'vitest';
import { inBrowser } from './inBrowser';
import { type Driver, type PopupHandle, textOf, until } from './drivers/driver';
import { read } from './reading';

const MOST_TABS = 120;
const focused = (popup: PopupHandle, selector: string): Promise<boolean> => popup.evaluate(`Boolean(document.activeElement?.matches(${JSON.stringify(selector)}))`);
const isOpen = 'document.querySelector("[role=menu]").matches(":popover-open")';

/** Presses Tab until what is named has the focus. */
async function tabTo(popup: PopupHandle, selector: string): Promise<void> {
  for (let tab = 0; tab < MOST_TABS; tab++) {
    if (await focused(popup, selector)) return;
    await popup.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

/** The popup without a mouse, in one browser. `closesByEscape`: there Escape always closes the whole popup, whatever is open in it. */
export function keyboardTests(start: () => Promise<Driver>, closesByEscape = false): void {
  describe('the popup by keyboard', () => {
    const { driver, site } = inBrowser(start);

    it('shows a sentence in its place, copies the citation, and copies Markdown from the menu', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await tabTo(popup, '.sentence');
      await popup.press('Enter');
      await until('the sentence is marked', () => driver.inPage<boolean>('CSS.highlights.has("lede-mark")'));
      await tabTo(popup, '.citation .cite');
      await popup.press('Enter');
      await until('the popup says so', async () => (await textOf(popup, '[role=status]')) === 'Citation copied');
      await tabTo(popup, '.more');
      await popup.press('Enter');
      await until('the menu is open with its first entry ready', () => focused(popup, '.menu .preview'));
      await popup.press('ArrowDown');
      await until('the next entry is ready', () => focused(popup, '.menu .markdown'));
      await popup.press('Enter');
      await until('the popup says so', async () => (await textOf(popup, '[role=status]')) === 'Markdown copied');
      expect(await popup.evaluate(isOpen)).toBe(false);
      // Reading the clipboard takes the focus, and a popup that loses it closes.
      expect((await driver.clipboard()).plain).toMatch(/^---\ntitle: /);
    });

    it.skipIf(closesByEscape)('closes the menu with Escape and gives the focus back to its button', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await tabTo(popup, '.more');
      await popup.press('Enter');
      await until('the menu is open', () => popup.evaluate<boolean>(isOpen));
      await popup.press('Escape');
      await until('the menu is closed', async () => !(await popup.evaluate<boolean>(isOpen)));
      expect(await focused(popup, '.more')).toBe(true);
      await popup.close();
    });

    it('opens the reader view', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await tabTo(popup, '.read');
      await popup.press('Enter');
      await until('the reader view is open', () => driver.reader.evaluate<boolean>('Boolean(root.querySelector("h1"))'));
    });
  });
}
