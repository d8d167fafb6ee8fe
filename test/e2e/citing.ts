import { describe, expect, it } from 'vitest';
import { type Driver, type PopupHandle, textOf, until } from './drivers/driver';
import { inBrowser } from './inBrowser';
import { read } from './reading';

const LIST = '.citation select';
const choose = (popup: PopupHandle, value: string): Promise<void> => popup.evaluate(`(() => {
  const list = document.querySelector(${JSON.stringify(LIST)});
  list.value = ${JSON.stringify(value)};
  list.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
})()`);
const said = (popup: PopupHandle, text: string): Promise<boolean> => until(`the popup says “${text}”`, async () => (await textOf(popup, '[role=status]')) === text);
const markup = 'document.documentElement.outerHTML';
const stillSeen = '[...document.querySelectorAll(".adbox")].filter(box => box.checkVisibility()).length';

/** What a reader does to cite a page, in one browser. `start`: where the clipboard may be asked for; `refused`: where it is not given. */
export function citingTests(start: () => Promise<Driver>, startRefused?: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);
  const opened = async (page = 'everything-is-open.html'): Promise<PopupHandle> => {
    await driver.open(`${site.url}/${page}`);
    const popup = await driver.clickIcon();
    await read(popup);
    return popup;
  };

  describe('a citation', () => {
    it('is copied in the chosen style, rich and plain, and the choice is remembered', async () => {
      const popup = await opened();
      await choose(popup, 'reference mla');
      await popup.click('.citation .cite');
      await said(popup, 'Citation copied');
      const { plain, rich } = await driver.clipboard();
      expect(plain).toMatch(/^Solheim, Mira\. “‘Nothing Is Hidden’: Minister Denies Secret Ferry Deal between Norland and Suthia\.” Harbour Post India, 11 June 2022, http/);
      expect(rich).toContain('<i>Harbour Post India</i>, 11 June 2022');
      await popup.close();
      const again = await opened('second.html');
      expect(await again.evaluate(`document.querySelector(${JSON.stringify(LIST)}).value`)).toBe('reference mla');
      await again.close();
    });

    it.each([
      ['bibtex', /^@article\{Solheim2022Nothing,\n {2}author = \{Solheim, Mira\},/],
      ['ris', /^TY {2}- NEWS\r?\nAU {2}- Solheim, Mira\r?\n/],
      ['csl-json', /"type": "article-newspaper"/],
      ['wikipedia', /^\{\{cite news \|last=Solheim \|first=Mira \|date=(?:11 June|June 11,) 2022 \|title=/],
      ['markdown', /^\[.*\]\(http:\/\/127\.0\.0\.1:\d+\/everything-is-open\.html\)$/],
    ])('is copied as %s', async (format, expected) => {
      const popup = await opened();
      await choose(popup, format);
      await popup.click('.citation .cite');
      await said(popup, 'Citation copied');
      expect((await driver.clipboard()).plain).toMatch(expected);
      await popup.close();
    });

    it('is shown beforehand as it will be pasted', async () => {
      const popup = await opened();
      await choose(popup, 'reference apa');
      await popup.click('.more');
      await popup.click('.menu .preview');
      await until('the citation is shown', async () => (await textOf(popup, '.preview-text')).startsWith('Solheim, M. (2022, June 11).'));
      expect(await textOf(popup, '.preview-text i')).toBe('Harbour Post India');
      const height = 'document.querySelector(".preview-text").offsetHeight';
      const before = await popup.evaluate<number>(height);
      await choose(popup, 'bibtex');
      await until('the entry is shown', async () => (await textOf(popup, '.preview-text')).startsWith('@article'));
      expect(await popup.evaluate<number>(height)).toBe(before);
      await popup.close();
    });

    it('goes with a copied statement in its short form, rich and plain, with a link to the words', async () => {
      const popup = await opened('second.html');
      await choose(popup, 'reference apa');
      await popup.click('.quote .actions button:last-child');
      await said(popup, 'Statement copied');
      const { plain, rich } = await driver.clipboard();
      expect(plain).toMatch(/^“We have mended every net that we own.*” — Karin Holm \([^()]+, 2023\)\nhttp:\/\/\S+#:~:text=We%20have%20mended/);
      expect(rich).toMatch(/— Karin Holm \([^()]+, 2023\)/);
      expect(rich).toMatch(/<a href="http:[^"]+#:~:text=We%20have%20mended/);
      await popup.close();
    });

    it('is not needed where a link to the words of a statement is enough', async () => {
      const popup = await opened('second.html');
      await popup.click('.quote .actions button:nth-child(2)');
      await said(popup, 'Link copied');
      expect((await driver.clipboard()).plain).toMatch(/^http:\/\/\S+#:~:text=We%20have%20mended\S*$/);
      await popup.close();
    });
  });

  describe('the keys for a citation', () => {
    it('copy it without the popup, say so on the icon, and leave the page alone', async () => {
      const popup = await opened('second.html');
      await choose(popup, 'reference chicago-notes');
      await popup.click('.citation .cite');
      await said(popup, 'Citation copied');
      await popup.close();
      await driver.open(`${site.url}/everything-is-open.html`);
      const before = await driver.inPage<string>(markup);
      await driver.pressCommand('copy-citation');
      await until('the icon says so', async () => (await driver.badge()) === '✓');
      const { plain, rich } = await driver.clipboard();
      expect(plain).toMatch(/^Solheim, Mira\. “‘Nothing Is Hidden’: .*Harbour Post India, June 11, 2022/);
      expect(rich).toContain('<i>Harbour Post India</i>');
      expect(await driver.inPage(markup)).toBe(before);
      if (driver.name === 'firefox') expect(await driver.inPage(stillSeen)).toBe(6);
      await until('the badge is as it was', async () => (await driver.badge()) !== '✓');
    });

    it('say why where there is nothing to cite', async () => {
      await driver.open(`${site.url}/front.html`);
      await driver.pressCommand('copy-citation');
      await until('the icon says that it failed', async () => (await driver.badge()) === '!');
      expect(await driver.title()).toBe('No article here');
    });
  });

  if (startRefused) {
    it('the keys say so where the browser gives no clipboard', async () => {
      const other = await startRefused();
      try {
        await other.open(`${site.url}/second.html`);
        await other.pressCommand('copy-citation');
        await until('the icon says that it failed', async () => (await other.badge()) === '!');
        expect(await other.title()).toContain('has not allowed Lede to copy by a key');
      } finally {
        await other.close();
      }
    });
  }
}
