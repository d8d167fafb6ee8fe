import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/extension/switches/record';
import { registered } from './autoClean';
import { type Driver, type PopupHandle, until } from './drivers/driver';
import { inBrowser } from './inBrowser';

const HERE = '127.0.0.1', ELSEWHERE = 'harbour.example';
const PATTERNS: Record<string, string> = { [HERE]: '*://127.0.0.1/*', [ELSEWHERE]: '*://*.harbour.example/*' };
const RUNS = 8;

type Command =
  | { do: 'move'; site: string; position: Position }
  | { do: 'another machine'; site: string; position: Position; ahead: number }
  | { do: 'revoke' | 'end' | 'update' | 'half-written' };

const site = fc.constantFrom(HERE, ELSEWHERE), position = fc.constantFrom<Position[]>('on', 'on', 'off', 'removed');
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('move' as const), site, position }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('another machine' as const), site, position, ahead: fc.constantFrom(1, 3_600_000, 1e12) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('revoke' as const, 'end' as const, 'update' as const, 'half-written' as const) }) },
);

/** Drives the switches of a real Chromium through random sequences; after each, what is stored, permitted and registered must agree. */
export function switchSequenceTests(start: () => Promise<Driver>): void {
  describe('the switches under random sequences', () => {
    const { driver } = inBrowser(start);

    it(`agree with the model after each of ${RUNS}`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 8 }), async sequence => {
        const expected = new Map<string, Position>();
        let page = await driver.openOptions();
        for (const one of sequence) {
          if (one.do === 'update') {
            await page.close();
            await driver.grantAgain?.();
            page = await driver.openOptions();
          } else await run(one, page, expected);
        }
        await page.close();
        await driver.stopBackground();
        page = await driver.openOptions();
        await page.evaluate(`chrome.runtime.sendMessage({ lede: 'switchSite', args: ['wake.example', 'off'] })`);
        await agree(page, expected);
        await clear(page);
        await page.close();
      }), { numRuns: RUNS, endOnFailure: true });
    }, 240_000);

    async function run(one: Command, page: PopupHandle, expected: Map<string, Position>): Promise<void> {
      switch (one.do) {
        case 'move':
          await page.evaluate(`chrome.runtime.sendMessage({ lede: 'switchSite', args: ${JSON.stringify([one.site, one.position])} })`);
          expected.set(one.site, one.position);
          break;
        case 'another machine':
          await page.evaluate(`(async () => {
            const key = 'switch:${one.site}', before = (await chrome.storage.local.get(key))[key];
            const order = Math.max(Date.now(), before?.order ?? 0) + ${one.ahead};
            await chrome.storage.sync.set({ 'site:${one.site}': { version: 2, state: '${one.position}', at: order, order } });
          })()`);
          expected.set(one.site, one.position);
          await until('it is taken up', () => page.evaluate<boolean>(`chrome.storage.local.get('switch:${one.site}').then(all => all['switch:${one.site}']?.state === '${one.position}')`));
          break;
        case 'revoke': await page.evaluate(`chrome.permissions.remove({ origins: ['${PATTERNS[HERE]}'] })`); break;
        case 'half-written': await page.evaluate(`chrome.storage.sync.set({ 'site:${ELSEWHERE}': { version: 2, sta: 1 } })`); break;
        case 'end': await driver.stopBackground(); break;
        case 'update': break;
      }
    }

    async function agree(page: PopupHandle, expected: Map<string, Position>): Promise<void> {
      for (const [name, state] of expected) {
        const pattern = PATTERNS[name] ?? '';
        await until(`${name} is ${state} everywhere`, () => page.evaluate<boolean>(`(async () => {
          const local = (await chrome.storage.local.get('switch:${name}'))['switch:${name}'], sync = (await chrome.storage.sync.get('site:${name}'))['site:${name}'];
          const permitted = await chrome.permissions.contains({ origins: ['${pattern}'] });
          const scripts = await ${registered.replace('browser', 'chrome')};
          return local?.state === '${state}' && sync?.state === '${state}' && sync.order === local.order && local.owed === undefined
            && scripts.includes('${pattern}') === (${state === 'on'} && permitted);
        })()`));
      }
      expect(await page.evaluate<string[]>(registered.replace('browser', 'chrome'))).not.toContain('*://*.wake.example/*');
    }

    /** Each sequence starts from an empty profile. */
    async function clear(page: PopupHandle): Promise<void> {
      await page.evaluate(`chrome.runtime.sendMessage({ lede: 'reset', args: [] })`);
      await page.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
    }
  });
}
