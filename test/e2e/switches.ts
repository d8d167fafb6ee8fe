import { describe, expect, it } from 'vitest';
import { permitted, registered, stillSeen } from './autoClean';
import { type Driver, type PopupHandle, textOf, until } from './drivers/driver';
import { inBrowser } from './inBrowser';
import { isOpen } from './readerView';
import { read } from './reading';

const state = (name: string): string => `browser.storage.local.get('switch:${name}').then(all => all['switch:${name}']?.state ?? 'none')`;
const rows = `[...document.querySelectorAll('.site bdi')].map(name => name.textContent)`;
const hasRow = async (page: PopupHandle, name: string) => (await page.evaluate<string[]>(rows)).includes(name);
/** Catches the file that the page would save: browsers put downloads where no test may look. */
const CATCH = `(() => { const make = URL.createObjectURL; URL.createObjectURL = blob => { window.caught = blob.text(); return make(blob); }; })()`;
const choose = (text: string): string => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], 'lede-settings.json', { type: 'application/json' }));
  const input = document.querySelector('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** The switches as the options page shows and moves them, from one profile into another, in one browser. */
export function switchesTests(start: () => Promise<Driver>): void {
  let exported = '';
  const isRegistered = (driver: Driver, count: number) =>
    until(`${count} sites are registered`, async () => (await driver.inExtension<string[]>(registered)).length === count);

  describe('the options page', () => {
    const { driver, site } = inBrowser(start);
    const openArticle = () => driver.open(`${site.url}/everything-is-open.html`);
    const clean = () => until('the page is clean', async () => (await driver.inPage<number>(stillSeen)) === 0);

    it('lists the sites that were switched on, with what was hidden there', async () => {
      await openArticle();
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('input[role=switch]');
      await driver.allow();
      await isRegistered(driver, 1);
      await openArticle();
      await clean();
      const options = await driver.openOptions();
      expect(await textOf(options, '.site bdi')).toBe('127.0.0.1');
      await until('the count is there', async () => /placeholders? hidden here/.test(await textOf(options, '.site .quiet')));
      await options.close();
    });

    it('shows a permission that was taken back, and mends it by one click, also after a restart', async () => {
      await driver.inExtension(`browser.permissions.remove({ origins: ['*://127.0.0.1/*'] })`);
      await isRegistered(driver, 0);
      const options = await driver.openOptions();
      expect(await textOf(options, '.site .warn')).toBe('Needs permission');
      if (driver.grantAgain) await driver.grantAgain();
      else {
        await options.click('.site .plain');
        await driver.allow();
        await until('it says so', async () => !await options.evaluate<boolean>(`Boolean(document.querySelector('.site .warn'))`));
        await options.close();
      }
      await isRegistered(driver, 1);
      await driver.restart();
      await isRegistered(driver, 1);
      await openArticle();
      await clean();
    });

    it('opens the reader view by itself on the articles of a site, once it is asked to', async () => {
      await openArticle();
      await clean();
      expect(await driver.inPage<boolean>(isOpen)).toBe(false);
      const options = await driver.openOptions();
      await options.click('.site .reader input');
      await until('it is kept', () => driver.inExtension<boolean>(`browser.storage.local.get('switch:127.0.0.1').then(all => all['switch:127.0.0.1'].reader === true)`));
      await options.close();
      await openArticle();
      await until('the reader view is open', () => driver.inPage<boolean>(isOpen));
      await driver.open(`${site.url}/front.html`);
      await driver.inExtension(`browser.runtime.sendMessage({ lede: 'setReader', args: ['127.0.0.1', false] })`);
      expect(await driver.inPage<boolean>(isOpen)).toBe(false);
    });

    it('switches a site off and on, removes it, and takes that back', async () => {
      const options = await driver.openOptions();
      await options.click('.site input[role=switch]');
      await isRegistered(driver, 0);
      expect(await driver.inExtension(permitted)).toEqual([]);
      await until('it is shown as off', () => options.evaluate<boolean>(`!document.querySelector('.site input[role=switch]').checked && !document.querySelector('.site input[role=switch]').disabled`));
      await openArticle();
      expect(await driver.inPage(stillSeen)).toBe(6);
      await options.click('.site button.text');
      await until('it is gone', async () => !await hasRow(options, '127.0.0.1'));
      expect(await driver.inExtension(state('127.0.0.1'))).toBe('removed');
      await options.click('.said button');
      await until('it is back', () => hasRow(options, '127.0.0.1'));
      expect(await driver.inExtension(state('127.0.0.1'))).toBe('off');
      await options.close();
    });

    it('exports everything as a file', async () => {
      await driver.inExtension(`browser.runtime.sendMessage({ lede: 'switchSite', args: ['127.0.0.1', 'on'] })`);
      await driver.inExtension(`browser.storage.local.set({ 'never:127.0.0.1': ['label:advertisement'] })`);
      const options = await driver.openOptions();
      await until('the site is listed', () => hasRow(options, '127.0.0.1'));
      await options.evaluate(CATCH);
      await options.click('section:nth-of-type(2) button');
      exported = await until('the file is made', () => options.evaluate<string>('window.caught'));
      expect(JSON.parse(exported)).toMatchObject({ lede: 1, stored: { sites: [{ site: '127.0.0.1', state: 'on' }], neverHidden: { '127.0.0.1': ['label:advertisement'] } } });
      expect(await textOf(options, '.said p')).toMatch(/^Saved as lede-settings-\d{4}-\d\d-\d\d\.json$/);
      await options.close();
    });

    it('forgets everything at a reset, and brings it back', async () => {
      const options = await driver.openOptions();
      await options.click('section:nth-of-type(4) > .buttons button');
      await options.click('dialog .danger');
      await until('nothing is listed', async () => (await options.evaluate<string[]>(rows)).length === 0 && (await textOf(options, '.empty')).includes('No site yet'));
      expect(await driver.inExtension(`browser.storage.local.get('never:127.0.0.1')`)).toEqual({});
      await options.click('.said button');
      await until('it is back', () => hasRow(options, '127.0.0.1'));
      expect(await driver.inExtension(`browser.storage.local.get('never:127.0.0.1')`)).toEqual({ 'never:127.0.0.1': ['label:advertisement'] });
      await options.close();
    });
  });

  describe('the options page of a fresh profile', () => {
    const { driver, site } = inBrowser(start);

    it('refuses a broken file with the place that is wrong, and changes nothing', async () => {
      const options = await driver.openOptions();
      const before = await driver.inExtension('browser.storage.local.get(null)');
      await options.evaluate(choose(exported.replace('"state": "on"', '"state": "sometimes"')));
      expect(await textOf(options, '.note.bad')).toContain('stored.sites[0].state. It says "sometimes"');
      await options.evaluate(choose(exported.slice(0, exported.length / 2)));
      await until('the line is named', async () => /line \d+, column \d+/.test(await textOf(options, '.note.bad')));
      expect(await driver.inExtension('browser.storage.local.get(null)')).toEqual(before);
      await options.close();
    });

    it('takes up all that another profile exported; one click gives the access', async () => {
      const options = await driver.openOptions();
      await options.evaluate(choose(exported));
      await until('the site is listed', () => hasRow(options, '127.0.0.1'));
      if (driver.asks) {
        expect(await textOf(options, '.site .warn')).toBe('Needs permission');
        await options.click('.site .plain');
        await driver.allow();
      }
      await isRegistered(driver, 1);
      await driver.open(`${site.url}/everything-is-open.html`);
      await until('the page is clean', async () => (await driver.inPage<number>(stillSeen)) === 0);
      expect(await driver.inExtension(`browser.storage.local.get('never:127.0.0.1')`)).toEqual({ 'never:127.0.0.1': ['label:advertisement'] });
      await options.click('.site input[role=switch]');
      await isRegistered(driver, 0);
      await options.close();
    });
  });
}
