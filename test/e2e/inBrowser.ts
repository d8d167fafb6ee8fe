import { afterAll, beforeAll } from 'vitest';
import type { Driver } from './drivers/driver';
import { serveSite, type Server } from './drivers/server';

/** Stands for what is there only once the tests run. */
const later = <T extends object>(get: () => T | undefined): T => new Proxy({} as T, {
  get(_target, name) {
    const there = get();
    if (!there) throw new Error('the browser has not been started');
    const value: unknown = Reflect.get(there, name);
    return typeof value === 'function' ? value.bind(there) : value;
  },
});

/** Starts a browser and a site for the tests around it, and ends both after them. */
export function inBrowser(start: () => Promise<Driver>): { driver: Driver; site: Server } {
  let driver: Driver | undefined, site: Server | undefined;
  beforeAll(async () => {
    site = await serveSite();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  return { driver: later(() => driver), site: later(() => site) };
}
