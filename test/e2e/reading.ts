import { describe, expect, it } from 'vitest';
import { type Driver, type PopupHandle, textOf, until } from './drivers/driver';
import { inBrowser } from './inBrowser';

/** The popup has left the state of reading. */
export const read = async (popup: PopupHandle): Promise<string> => {
  await until('the page is read', () => popup.evaluate<boolean>('Boolean(document.querySelector("main:not(.reading)"))'));
  return popup.evaluate<string>('document.querySelector("main").innerText');
};
const stillSeen = '[...document.querySelectorAll(".adbox")].filter(box => box.checkVisibility()).length';
const markup = 'document.documentElement.outerHTML';

/** What a reader does with one click on the icon, in one browser. */
export function readingTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);

  describe('a click on the icon', () => {
    it('opens a popup that says what the article says, who said what, and when', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      const text = await read(popup);
      expect(text).toContain("'Nothing is hidden': Minister denies secret ferry deal between Norland and Suthia");
      expect(text).toContain('Mira Solheim');
      expect(await textOf(popup, '.time')).toMatch(/(?:11 June 2022 at 18:05|June 11, 2022 at 6:05.PM).*India Time/s);
      expect(await textOf(popup, '.summary')).toContain('Norland Transport Minister Anders Brekke on Saturday rejected');
      expect(await textOf(popup, '.statements')).toContain('We are not founding a common fleet with Suthia.');
      expect(await textOf(popup, '.speaker h3')).toContain('Anders Brekke');
      await popup.close();
    });

    it('reads it in a page of its own too, as wide as a phone', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.close();
      const tab = await driver.inExtension<number>(`browser.tabs.query({}).then(tabs => tabs.find(tab => tab.url?.includes('everything-is-open'))?.id)`);
      const page = await driver.openPopupAsPage(tab);
      expect(await read(page)).toContain("'Nothing is hidden': Minister denies secret ferry deal between Norland and Suthia");
      await until('it is a page', () => page.evaluate<boolean>(`document.documentElement.classList.contains('as-page')`));
      const [width, inner, height, foot] = await page.evaluate<number[]>(`[document.documentElement.scrollWidth, innerWidth, innerHeight, Math.round(document.querySelector('.bar').getBoundingClientRect().bottom)]`);
      expect(inner).toBe(360);
      expect(width).toBeLessThanOrEqual(360);
      expect(foot).toBe(height);
      await page.close();
    });

    it('hides every ad placeholder without a change of the markup, and brings all back', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const before = await driver.inPage<string>(markup);
      expect(await driver.inPage(stillSeen)).toBe(6);
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, '.cleaned')).toContain('6 ad placeholders hidden');
      expect(await driver.inPage(stillSeen)).toBe(0);
      expect(await driver.inPage(markup)).toBe(before);
      await popup.click('.cleaned .undo');
      await until('the page is as it was', async () => (await textOf(popup, '.cleaned')).includes('The page is as it was'));
      expect(await driver.inPage(stillSeen)).toBe(6);
      expect(await driver.inPage(markup)).toBe(before);
      await popup.close();
    });

    it('lists what it hid with the reason, brings one back, and leaves one alone for good', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('.cleaned summary');
      expect(await textOf(popup, '.cleaned li')).toContain('Label “advertisement”');
      await popup.click('.cleaned li:nth-child(2) .actions button:first-child');
      await until('one is back', async () => (await textOf(popup, '.cleaned summary')) === '5 ad placeholders hidden');
      await until('it is seen', () => driver.inPage<boolean>('document.querySelectorAll(".adbox")[1].checkVisibility()'));
      await popup.click('.cleaned li:nth-child(1) .actions button:last-child');
      await until('another is back', async () => (await textOf(popup, '.cleaned summary')) === '4 ad placeholders hidden');
      await popup.close();
      await driver.open(`${site.url}/everything-is-open.html`);
      const again = await driver.clickIcon();
      await read(again);
      expect(await textOf(again, '.cleaned summary')).toBe('5 ad placeholders hidden');
      await again.close();
      await driver.inExtension('browser.storage.local.clear()');
    });

    it('shows a sentence of the summary in its place without touching the document', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const before = await driver.inPage<string>(markup);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('.sentence');
      await until('the sentence is marked', () => driver.inPage<boolean>('CSS.highlights.has("lede-mark")'));
      const marked = await driver.inPage<string>('[...CSS.highlights.get("lede-mark")].map(range => range.toString()).join("")');
      expect(marked).toBe(await textOf(popup, '.sentence'));
      expect(await driver.inPage(markup)).toBe(before);
      await popup.close();
    });

    it('copies an APA citation, rich and plain', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('.citation .cite');
      await until('the popup says so', async () => (await textOf(popup, '[role=status]')) === 'Citation copied');
      const { plain, rich } = await driver.clipboard();
      expect(plain).toMatch(/^Solheim, M\. \(2022, June 11\)\. .Nothing is hidden.: Minister denies secret ferry deal between Norland and Suthia\. /);
      expect(plain).toContain(`${site.url}/everything-is-open.html`);
      expect(rich).toMatch(/<i>Harbour Post India<\/i>/);
      await popup.close();
    });

    it('copies a statement with its speaker and a link to the words', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('.quote .actions button:last-child');
      await until('the popup says so', async () => (await textOf(popup, '[role=status]')) === 'Statement copied');
      const { plain } = await driver.clipboard();
      expect(plain).toContain('“We have mended every net that we own');
      expect(plain).toContain('— Karin Holm');
      expect(plain).toContain('#:~:text=We%20have%20mended');
      await popup.close();
    });

    it('copies a diagnosis of what was found and why', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('.more');
      await popup.click('.menu .report');
      await until('the popup says so', async () => (await textOf(popup, '[role=status]')).startsWith('Diagnosis copied'));
      const { plain } = await driver.clipboard();
      expect(plain).toContain(`page: ${site.url}/second.html`);
      expect(plain).toContain('published: 2023-10-05T07:30:00+02:00');
      await popup.close();
    });

    it('reads a page under the strictest content security policy', async () => {
      await driver.open(`${site.url}/csp/second.html`);
      const popup = await driver.clickIcon();
      expect(await read(popup)).toContain('Rain keeps the boats in the harbour');
      expect(await textOf(popup, '.cleaned')).toContain('1 ad placeholder hidden');
      await popup.close();
    });

    it('follows the page when it goes on by itself', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await driver.inPage(`void (location.href = ${JSON.stringify(`${site.url}/second.html`)})`);
      // Firefox takes the grant of a click back with every navigation: the popup says so, and what to do.
      const next = driver.name === 'firefox' ? 'Lede cannot read this page' : 'Rain keeps the boats in the harbour';
      await until('the popup shows the next page', async () => (await textOf(popup, 'h1')) === next);
      if (driver.name === 'firefox') expect(await read(popup)).toContain('Click Lede’s icon again');
      await popup.close();
    });
  });

  describe('other ways in', () => {
    it('the keyboard shortcut opens the same popup and may read the page', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.pressShortcut();
      expect(await read(popup)).toContain('Rain keeps the boats in the harbour');
      await popup.close();
    });

    it('the entry in the context menu does what the click does', async ({ skip }) => {
      if (!driver.chooseMenuEntry) skip('Chromium’s menus cannot be driven from a test');
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.chooseMenuEntry?.();
      if (popup) expect(await read(popup)).toContain('Rain keeps the boats in the harbour');
      await popup?.close();
    });

    it('the welcome page tells the shortcut and what Lede may see', async () => {
      const text = await driver.inExtension<string>('document.body.innerText');
      expect(text).toContain('Alt+Shift+E');
      expect(text).toContain('Nothing, until you click.');
    });

    it('no page can find out that Lede is there', async () => {
      expect(await driver.inExtension('browser.runtime.getManifest().web_accessible_resources ?? []')).toEqual([]);
    });
  });

  describe('a page that is no article', () => {
    it.each([
      ['a front page', '/front.html', 'No article here'],
      ['a page without text', '/empty.html', 'No article here'],
      ['a page of frames', '/frames.html', 'No article here'],
      ['an XHTML page without an article', '/short.xhtml', 'No article here'],
    ])('%s says so', async (_name, path, title) => {
      await driver.open(site.url + path);
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, 'h1')).toBe(title);
      await popup.close();
    });

    it('a page of the browser says that nobody may read it', async () => {
      await driver.open(driver.name === 'chromium' ? 'chrome://version/' : 'about:license');
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, 'h1')).toBe('Lede cannot read this page');
      await popup.close();
    });
  });

  describe('broken pages', () => {
    it.each([
      ['broken markup', '/broken.html', 'Ferry sails again'],
      ['a base address elsewhere', '/base.html', 'New lamp for the old lighthouse'],
      ['100,000 elements', '/huge.html', 'The longest list of the islands'],
    ])('%s does not keep the article from being read', async (_name, path, headline) => {
      await driver.open(site.url + path);
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, 'h1')).toBe(headline);
      await popup.close();
    });
  });
}
