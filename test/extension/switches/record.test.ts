import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook, takeUp } from '../../../src/extension/switches/book';
import { changed, isLater, readRecord, shared, type SwitchRecord } from '../../../src/extension/switches/record';

const record = fc.record<SwitchRecord>({ version: fc.constant(2), state: fc.constantFrom('on', 'off', 'removed'), at: fc.nat(5), order: fc.nat(5) });

describe('the record of a switch', () => {
  it('is taken up from the first version, which named none', () => {
    expect(readRecord({ on: true, at: 1_700_000_000_000 })).toEqual({ version: 2, state: 'on', at: 1_700_000_000_000, order: 1_700_000_000_000 });
  });

  it.each([undefined, null, 'on', {}, { version: 2 }, { version: 2, state: 'on', at: 1 }, { version: 2, state: 'perhaps', at: 1, order: 1 }, { version: 2, state: 'on', at: 1, order: 9e15 }, { on: 'yes', at: 1 }])('is none where it is half-written or not ours: %j', value => {
    expect(readRecord(value)).toBe('foreign');
  });

  it('is known to be of a newer version, whatever else it holds', () => {
    expect(readRecord({ version: 3, hours: [9, 17] })).toBe('newer');
  });

  it('is later after a change than before, however wrong the clock', () => {
    const future = changed(undefined, 'on', 4_000_000_000_000);
    const now = changed(future, 'off', 1_700_000_000_000);
    expect(isLater(now, future)).toBe(true);
    expect(now.at).toBe(1_700_000_000_000);
  });

  it('is on every machine the later, the earlier or the same one: never both, and never in a ring', () => {
    fc.assert(fc.property(record, record, record, (a, b, c) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(Number(isLater(a, b)) + Number(isLater(b, a))).toBe(same ? 0 : 1);
      if (isLater(a, b) && isLater(b, c)) expect(isLater(a, c)).toBe(true);
    }));
  });

  it('comes out the same in whatever order the machines are heard', () => {
    fc.assert(fc.property(fc.array(record, { minLength: 1 }), fc.infiniteStream(fc.nat()), (records, order) => {
      const heard = (all: SwitchRecord[]) => {
        const book = readBook({});
        for (const one of all) takeUp(book, { 'site:harbour.example': one });
        const { owed: _owed, ...rest } = book.switches.get('harbour.example') ?? { owed: true };
        return rest;
      };
      const shuffled = records.map(one => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ one }) => one);
      expect(heard(shuffled)).toEqual(heard(records));
    }));
  });
});

describe('a half-written master record', () => {
  it('is mended from what synced storage has', () => {
    const book = readBook({ 'switch:harbour.example': { version: 2, sta: 'o' } });
    expect(takeUp(book, { 'site:harbour.example': { version: 2, state: 'on', at: 1, order: 1 } })).toEqual({ 'switch:harbour.example': { version: 2, state: 'on', at: 1, order: 1 } });
  });
});

describe('the wish to have articles opened in the reader view', () => {
  const wished = changed(changed(undefined, 'on', 1), 'on', 2, true);

  it('is kept with the switch, goes to other machines, and outlives off and on', () => {
    expect(wished).toMatchObject({ state: 'on', reader: true });
    expect(shared(wished)).toEqual(wished);
    expect(changed(changed(wished, 'off', 3), 'on', 4).reader).toBe(true);
  });

  it('is forgotten with a site that is removed, and off at first', () => {
    expect(changed(changed(wished, 'removed', 3), 'on', 4).reader).toBeUndefined();
    expect(changed(undefined, 'on', 1).reader).toBeUndefined();
  });
});
