import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, textOf, until } from './drivers/driver';
import { serveSite, type Server } from './drivers/server';
import { read } from './reading';

const registered = 'browser.scripting.getRegisteredContentScripts().then(scripts => scripts.flatMap(script => script.matches))';
const permitted = 'browser.permissions.getAll().then(all => all.origins)';
const kept = 'browser.storage.sync.get(null)';
const stillSeen = '[...document.querySelectorAll(".adbox")].filter(box => box.checkVisibility()).length';
const isOn = 'document.querySelector("input[role=switch]").checked';

/** The switch of a site over its whole life, in one browser. */
export function autoCleanTests(start: () => Promise<Driver>): void {
  let driver: Driver, site: Server;
  beforeAll(async () => {
    site = await serveSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  const openArticle = () => driver.open(`${site.url}/everything-is-open.html`);
  const clean = () => until('the page is clean', async () => (await driver.inPage<number>(stillSeen)) === 0);

  describe('auto-clean', () => {
    it('does nothing on any page before it is asked', async () => {
      await openArticle();
      expect(await driver.inPage(stillSeen)).toBe(6);
      expect(await driver.inExtension(registered)).toEqual([]);
    });

    it('cleans the open page and every later one once it is switched on', async () => {
      const popup = await driver.clickIcon();
      await read(popup);
      await until('the switch is there', () => popup.evaluate<boolean>('Boolean(document.querySelector("input[role=switch]"))'));
      await popup.click('input[role=switch]');
      await driver.allow();
      await until('the switch is kept', async () => JSON.stringify(await driver.inExtension(kept)).includes('127.0.0.1'));
      await until('the script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 1);
      expect(await driver.inExtension(permitted)).toEqual(['*://127.0.0.1/*']);
      await openArticle();
      await clean();
      await until('the badge counts', async () => (await driver.badge()) === '6');
    });

    it('hides a placeholder that comes late, and counts it', async () => {
      await driver.inPage(`(() => {
        const box = document.querySelector('.rhs .adbox').cloneNode(true);
        box.querySelector('[id]').id = 'div-gpt-ad-late';
        document.querySelector('.rhs').append(box);
      })()`);
      await clean();
      await until('the badge counts one more', async () => (await driver.badge()) === '7');
    });

    it('survives the end of the background', async () => {
      await driver.stopBackground();
      await openArticle();
      await clean();
      await until('the badge counts', async () => (await driver.badge()) === '6');
    });

    it('survives a restart of the browser', async () => {
      await driver.restart();
      await until('the script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 1);
      await openArticle();
      await clean();
    });

    it('is shown as on in the popup, and cleans nothing more once it is switched off', async () => {
      const popup = await driver.clickIcon();
      await read(popup);
      await until('the switch is on', () => popup.evaluate<boolean>(isOn));
      await popup.click('input[role=switch]');
      await until('the switch is off', async () => !(await popup.evaluate<boolean>(isOn)) && !(await popup.evaluate<boolean>('document.querySelector("input[role=switch]").disabled')));
      expect(await driver.inPage(stillSeen)).toBe(6);
      await popup.close();
      expect(await driver.inExtension(registered)).toEqual([]);
      expect(await driver.inExtension(permitted)).toEqual([]);
      expect(await driver.inExtension(kept)).toEqual({});
      await openArticle();
      expect(await driver.inPage(stillSeen)).toBe(6);
    });
  });
}

/** What the switch says when storage is full, in one browser. */
export function fullStorageTests(start: () => Promise<Driver>): void {
  let driver: Driver, site: Server;
  beforeAll(async () => {
    site = await serveSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  describe('the switch and full storage', () => {
    it('says that it was not kept when storage is full, and gives the permission back', async () => {
      await driver.inExtension(`Promise.all(Array.from({ length: 512 }, (_, at) => 'filler' + at)).then(keys => browser.storage.sync.set(Object.fromEntries(keys.map(key => [key, 1]))))`);
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      await popup.click('input[role=switch]');
      await driver.allow();
      expect(await textOf(popup, '#switch-note')).toContain('could not keep this setting');
      expect(await popup.evaluate(isOn)).toBe(false);
      await popup.close();
      expect(await driver.inExtension(permitted)).toEqual([]);
      await driver.inExtension('browser.storage.sync.clear()');
    });
  });
}

/** What the switch says when its permission is taken back, in one browser. */
export function revokedTests(start: () => Promise<Driver>): void {
  let driver: Driver, site: Server;
  beforeAll(async () => {
    site = await serveSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  describe('the switch and its permission', () => {
    it('follows when the permission is taken back in the browser’s settings, and one click mends it', async () => {
      await driver.open(`${site.url}/everything-is-open.html`);
      const before = await driver.clickIcon();
      await read(before);
      await before.click('input[role=switch]');
      await driver.allow();
      await until('the script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 1);
      await driver.inExtension(`browser.permissions.remove({ origins: ['*://127.0.0.1/*'] })`);
      await until('no script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 0);
      expect(JSON.stringify(await driver.inExtension(kept))).toContain('127.0.0.1');
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, '#switch-note')).toContain('no longer has access to this site');
      expect(await popup.evaluate(isOn)).toBe(false);
      if (!driver.asks) return;
      await popup.click('input[role=switch]');
      await driver.allow();
      await until('the script is registered again', async () => (await driver.inExtension<string[]>(registered)).length === 1);
    });
  });
}
