import { describe, expect, it } from 'vitest';
import { type Book, forgettable, readBook, takeUp } from '../../../src/extension/switches/book';
import { LIMITS, mayWrite, planMirror, sizeOf } from '../../../src/extension/switches/mirror';
import { createMachine } from './machine';

const YEAR = 365 * 24 * 3_600_000, NOW = Date.UTC(2026, 10, 23);
const bookOf = (count: number): Book => readBook(Object.fromEntries(Array.from({ length: count }, (_, at) => [`switch:paper-${at}.example`, { version: 2, state: 'on', at: NOW - at, order: NOW - at }])));

describe('the mirror in synced storage', () => {
  it('holds the newest of 2,000 sites within all the limits, and names the others', () => {
    const plan = planMirror(bookOf(2000), {});
    const sizes = Object.entries(plan.set).map(([key, value]) => sizeOf(key, value));
    expect(sizes).toHaveLength(LIMITS.items);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMITS.bytes);
    expect(Math.max(...sizes)).toBeLessThan(LIMITS.itemBytes);
    expect(Object.keys(plan.set)).toContain('site:paper-0.example');
    expect(plan.onlyHere).toHaveLength(2000 - LIMITS.items);
    expect(plan.onlyHere[0]).toBe(`paper-${LIMITS.items}.example`);
  });

  it('leaves nothing to do once it is carried out', () => {
    const book = bookOf(600), { set } = planMirror(book, {});
    expect(planMirror(book, set)).toMatchObject({ set: {}, remove: [] });
    // Chromium gives the members back by their names.
    const sorted = Object.fromEntries(Object.entries(set).map(([key, value]) => [key, Object.fromEntries(Object.entries(value as object).sort())]));
    expect(planMirror(book, sorted)).toMatchObject({ set: {}, remove: [] });
  });

  it('takes the oldest out when a newer one needs the room', () => {
    const book = bookOf(LIMITS.items), { set } = planMirror(book, {});
    book.switches.set('new.example', { version: 2, state: 'on', at: NOW + 1, order: NOW + 1 });
    expect(planMirror(book, set)).toMatchObject({ set: { 'site:new.example': {} }, remove: [`site:paper-${LIMITS.items - 1}.example`] });
  });

  it('keeps within bytes where names are long', () => {
    const long = 'a'.repeat(60);
    const book = readBook(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`switch:${long}.${long}.${long}.paper-${at}.example`, { version: 2, state: 'on', at: NOW - at, order: NOW - at }])));
    const plan = planMirror(book, {});
    expect(Object.entries(plan.set).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0)).toBeLessThanOrEqual(LIMITS.bytes);
    expect(plan.onlyHere.length).toBeGreaterThan(0);
  });

  it('leaves what is not ours, and what a newer version wrote, and makes do with the rest', () => {
    const sync = { theirs: 'x'.repeat(5000), 'site:paper-0.example': { version: 9 }, 'site:unknown.example': { version: 2 } };
    const plan = planMirror(bookOf(600), sync);
    expect(plan.remove).toEqual([]);
    expect(plan.onlyHere).toContain('paper-0.example');
    expect(Object.keys(plan.set)).toHaveLength(LIMITS.items - 3);
  });
});

describe('the rate of writing to synced storage', () => {
  it('keeps below what browsers let pass in a minute and in an hour', () => {
    expect(mayWrite(Array<number>(100).fill(NOW), 1, NOW)).toBe(false);
    expect(mayWrite(Array<number>(100).fill(NOW), 1, NOW + 60_000)).toBe(true);
    expect(mayWrite(Array<number>(1700).fill(NOW), 1, NOW + 120_000)).toBe(false);
  });

  it('is kept by 130 switches in one minute, none of which is lost', async () => {
    let now = NOW;
    const cloud = new Map<string, unknown>();
    const machine = createMachine(cloud, () => now);
    for (let at = 0; at < 130; at++) {
      now += 100;
      expect(await machine.move(`paper-${at}.example`, 'on', false)).toBe('done');
      await machine.rest();
    }
    expect(machine.browser.session.get('storageProblem')).toBeUndefined();
    expect(readBook(Object.fromEntries(machine.browser.local)).switches.size).toBe(130);
    expect(cloud.size).toBeLessThan(130);
    now += 3_600_001;
    machine.start();
    await machine.rest();
    expect(cloud.size).toBe(130);
  });
});

describe('the memory of removed sites', () => {
  const removed = (count: number, order: number): Book => readBook(Object.fromEntries(Array.from({ length: count }, (_, at) => [`switch:paper-${at}.example`, { version: 2, state: 'removed', at: order, order: order - at }])));

  it('lets go of the oldest beyond 5,000 after two years, when synced storage has them no more', () => {
    expect(forgettable(removed(5001, NOW - 3 * YEAR), {}, NOW)).toEqual(['switch:paper-5000.example']);
    expect(forgettable(removed(5001, NOW - YEAR), {}, NOW)).toEqual([]);
    expect(forgettable(removed(5001, NOW - 3 * YEAR), { 'site:paper-5000.example': {} }, NOW)).toEqual([]);
  });

  it('does not let the record of a machine that was away for a year bring a site back', () => {
    const book = removed(1, NOW);
    expect(takeUp(book, { 'site:paper-0.example': { version: 2, state: 'on', at: NOW - YEAR, order: NOW - YEAR } })).toEqual({});
  });
});
