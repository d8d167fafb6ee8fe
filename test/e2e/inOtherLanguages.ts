import ar from '../../public/_locales/ar/messages.json';
import de from '../../public/_locales/de/messages.json';
import { describe, expect, it } from 'vitest';
import type { Driver } from './drivers/driver';
import { textOf, until } from './drivers/driver';
import { inBrowser } from './inBrowser';

/** A browser in another language shows Lede in it: one from left to right, one from right to left. */
export function otherLanguageTests(start: (language: string) => Promise<Driver>): void {
  describe.each([
    { language: 'de', direction: 'ltr', day: /^5\. Oktober 2023/, messages: de },
    { language: 'ar', direction: 'rtl', day: /^(?:5 أكتوبر 2023|٥ أكتوبر ٢٠٢٣)/, messages: ar },
  ])('a browser in another language: $language', ({ language, direction, day, messages }) => {
    const cite = messages.copyCitation.message, settings = messages.optionsTitle.message, title = messages.actionTitle.message;
    const { driver, site } = inBrowser(() => start(language));
    const root = 'document.documentElement';

    it('has the popup in it, and the article in its own', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      expect(await textOf(popup, '.citation .cite')).toContain(cite);
      expect(await popup.evaluate(`[${root}.lang.split('-')[0], ${root}.dir]`)).toEqual([language, direction]);
      expect(await textOf(popup, '.when time')).toMatch(day);
      expect(await popup.evaluate('[document.querySelector("h1").textContent, document.querySelector(".masthead").lang, document.querySelector(".masthead").dir]'))
        .toEqual(['Rain keeps the boats in the harbour', 'en', 'ltr']);
      await popup.close();
    });
    it('has the reader view in it, and the article in its own', async () => {
      await driver.open(`${site.url}/second.html`);
      const popup = await driver.clickIcon();
      await textOf(popup, '.actions-bar .read');
      await popup.click('.actions-bar .read');
      await until('the reader view is there', () => driver.reader.evaluate<boolean>('Boolean(root.querySelector(".article"))'));
      expect(await driver.reader.evaluate('(({ lang, dir }) => [lang.split("-")[0], dir])(root.querySelector("dialog"))')).toEqual([language, direction]);
      expect(await driver.reader.evaluate('(({ lang, dir }) => [lang, dir])(root.querySelector(".article"))')).toEqual(['en', 'ltr']);
    });
    it('has the settings and the icon’s title in it', async () => {
      const options = await driver.openOptions();
      expect(await textOf(options, 'h1')).toBe(settings);
      expect(await options.evaluate(`[document.title, ${root}.dir]`)).toEqual([settings, direction]);
      await options.close();
      expect(await driver.inExtension('browser.i18n.getMessage("actionTitle")')).toBe(title);
    });
  });
}
