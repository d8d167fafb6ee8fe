import { describe, expect, it } from 'vitest';
import { registered, stillSeen } from './autoClean';
import { type Driver, until } from './drivers/driver';
import { inBrowser } from './inBrowser';
import { read } from './reading';

/** What a switched-on site goes through besides being loaded, in one browser. */
export function visitTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);
  const article = () => `${site.url}/everything-is-open.html`;
  const clean = () => until('the page is clean', async () => (await driver.inPage<number>(stillSeen)) === 0);
  const badge = (count: string) => until(`the badge says ${count}`, async () => (await driver.badge()) === count);
  const late = `(() => {
    const box = document.querySelector('.rhs .adbox').cloneNode(true);
    box.querySelector('[id]').id = 'div-gpt-ad-late' + Math.random();
    document.querySelector('.rhs').append(box);
  })()`;

  describe('a visit to a site with auto-clean', () => {
    it('keeps the badge as the page goes on without being loaded', async () => {
      await driver.open(article());
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('input[role=switch]');
      await driver.allow();
      await until('the script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 1);
      await driver.open(article());
      await badge('6');
      await driver.inPage(`history.pushState({}, '', '/elsewhere.html')`);
      await driver.inPage(late);
      await clean();
      await badge('7');
    });

    it('is clean and counted when the page comes back from the back-forward cache', async () => {
      await driver.open(article());
      await clean();
      await driver.open(`${site.url}/front.html`);
      await badge('');
      await driver.inPage('history.back()');
      await until('the article is back', () => driver.inPage<boolean>(`location.pathname === '/everything-is-open.html' && document.readyState === 'complete'`));
      await clean();
      await badge('6');
      await driver.inPage(late);
      await clean();
      await badge('7');
    });

    it('is clean and counted when the page was prerendered', async ({ skip }) => {
      skip(driver.name === 'firefox', 'Firefox prerenders nothing.');
      await driver.open(`${site.url}/front.html`);
      await driver.inPage(`(() => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({ prerender: [{ urls: ['/everything-is-open.html?ahead'], eagerness: 'immediate' }] });
        document.head.append(rules);
      })()`);
      await until('it is made ready', () => driver.inPage<boolean>(`performance.getEntriesByType('resource').length >= 0 && document.readyState === 'complete'`));
      expect(await driver.badge()).toBe('');
      await driver.inPage(`{ const link = document.createElement('a'); link.href = '/everything-is-open.html?ahead'; document.body.append(link); link.click(); }`).catch(() => undefined);
      await until('the article is there', () => driver.inPage<boolean>(`location.search === '?ahead' && document.readyState === 'complete'`));
      await clean();
      await badge('6');
    });

    it('is cleaned by the new version after an update, and the old script of an open page does no harm', async ({ skip }) => {
      skip(!driver.grantAgain, 'A packed Firefox build is not exchanged under way.');
      await driver.open(article());
      await clean();
      const markup = await driver.inPage<string>('document.documentElement.outerHTML');
      await driver.grantAgain?.();
      await driver.inPage(late);
      const popup = await driver.clickIcon();
      await read(popup);
      await clean();
      await popup.close();
      await driver.inPage(`document.querySelector('.rhs').lastElementChild.remove()`);
      expect(await driver.inPage('document.documentElement.outerHTML')).toBe(markup);
      await driver.open(article());
      await clean();
      await badge('6');
    });
  });
}
