import { describe, expect, it } from 'vitest';
import { type Driver, textOf, until } from './drivers/driver';
import { inBrowser } from './inBrowser';
import { read } from './reading';

/** Of Lede's own state, seen from one of its pages. */
export const registered = 'browser.scripting.getRegisteredContentScripts().then(scripts => scripts.flatMap(script => script.matches))';
export const permitted = 'browser.permissions.getAll().then(all => all.origins)';
export const kept = `browser.storage.local.get('switch:127.0.0.1').then(all => all['switch:127.0.0.1']?.state ?? 'none')`;
export const synced = `browser.storage.sync.get('site:127.0.0.1').then(all => all['site:127.0.0.1']?.state ?? 'none')`;
export const stillSeen = '[...document.querySelectorAll(".adbox")].filter(box => box.checkVisibility()).length';
const isOn = 'document.querySelector("input[role=switch]").checked';

/** The switch of a site over its whole life, in one browser. */
export function autoCleanTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);
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
      await until('the switch is kept', async () => (await driver.inExtension(kept)) === 'on');
      await until('the switch is mirrored', async () => (await driver.inExtension(synced)) === 'on');
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
      expect(await driver.inExtension(kept)).toBe('off');
      await until('the mirror says so', async () => (await driver.inExtension(synced)) === 'off');
      await openArticle();
      expect(await driver.inPage(stillSeen)).toBe(6);
    });
  });
}

/** What becomes of the switch when storage is full, in one browser. */
export function fullStorageTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);
  const switchOn = async () => {
    await driver.open(`${site.url}/everything-is-open.html`);
    const popup = await driver.clickIcon();
    await read(popup);
    await popup.click('input[role=switch]');
    await driver.allow();
    return popup;
  };

  describe('the switch and full storage', () => {
    it('keeps it on this machine when synced storage is full, and says so on the options page', async () => {
      await driver.inExtension(`Promise.all(Array.from({ length: 512 }, (_, at) => 'filler' + at)).then(keys => browser.storage.sync.set(Object.fromEntries(keys.map(key => [key, 1]))))`);
      const popup = await switchOn();
      await until('the script is registered', async () => (await driver.inExtension<string[]>(registered)).length === 1);
      expect(await driver.inExtension(kept)).toBe('on');
      await popup.close();
      expect(await driver.inExtension(synced)).toBe('none');
      const options = await driver.openOptions();
      expect(await textOf(options, '.note')).toContain('kept on this machine only');
      await options.close();
      await driver.inExtension('browser.storage.sync.clear()');
      await driver.stopBackground();
      await driver.open(`${site.url}/everything-is-open.html`);
      await until('the switch is mirrored when there is room', async () => (await driver.inExtension(synced)) === 'on');
    });

    it('says that it was not kept when this machine’s storage is full, and gives the permission back', async ({ skip }) => {
      skip(driver.name === 'firefox', 'Firefox sets no limit to local storage but the disk.');
      await driver.inExtension(`browser.runtime.sendMessage({ lede: 'reset', args: [] })`);
      await driver.inExtension('Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()])');
      await driver.inExtension(`(async () => { for (const size of [1e6, 1e5, 1e4, 1e3, 100, 10, 1]) for (let at = 0, room = true; room && at < 20; at++) room = await browser.storage.local.set({ ['filler' + size + '-' + at]: 'x'.repeat(size) }).then(() => true, () => false); })()`);
      await driver.grantAgain?.();
      const popup = await switchOn();
      expect(await textOf(popup, '#switch-note')).toContain('could not keep this setting');
      expect(await popup.evaluate(isOn)).toBe(false);
      await popup.close();
      expect(await driver.inExtension(permitted)).toEqual([]);
    });
  });
}

/** What the switch says when its permission is taken back, in one browser. */
export function revokedTests(start: () => Promise<Driver>): void {
  const { driver, site } = inBrowser(start);

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
      expect(await driver.inExtension(kept)).toBe('on');
      await driver.open(`${site.url}/everything-is-open.html`);
      const popup = await driver.clickIcon();
      await read(popup);
      expect(await textOf(popup, '#switch-note')).toContain('no longer has access to this site');
      expect(await popup.evaluate(isOn)).toBe(false);
      if (driver.grantAgain) await driver.grantAgain();
      else {
        await popup.click('input[role=switch]');
        await driver.allow();
      }
      await until('the script is registered again', async () => (await driver.inExtension<string[]>(registered)).length === 1);
    });
  });
}
