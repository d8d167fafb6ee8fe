import { expect } from 'vitest';
import { LOCAL, readBook, SYNC } from '../../../src/extension/switches/book';
import { shared } from '../../../src/extension/switches/record';
import { siteNamed } from '../../../src/extension/shared/site';
import { type Command, SITES } from './commands';
import { createMachine, type Outcome } from './machine';
import { createModel } from './model';

/** Small, so that a few others crowd ours out. */
const LIMITS = { items: 8, bytes: 1000, itemBytes: 200 };
const HALF = { version: 2, state: 'on' };
const NEWER = { version: 9, state: 'sometimes', hours: [9, 17] };

/** The machines of one reader, the storage that joins them, and the model that watches. */
export function createWorld(count: number) {
  const cloud = new Map<string, unknown>();
  const model = createModel(count);
  let now = Date.UTC(2026, 10, 23);
  const skews = Array<number>(count).fill(0);
  const newer = new Set<string>();
  const machines = Array.from({ length: count }, (_, at) => createMachine(cloud, () => Math.max(0, now + (skews[at] ?? 0)), { limits: LIMITS, hooks: {
    onLocalSet: (key, value) => model.kept(at, key, value),
    onGivenBack: origins => {
      // Where storage cannot be read, nobody can know that it is on; one click asks again.
      if (machines[at]?.browser.failing.local !== 'error') for (const site of onAt(at)) expect(origins, `the permission of ${site} is given back though it is on`).not.toContain(siteNamed(site).matches[0]);
      model.givenBack(at, origins);
    },
  } }));
  const bookAt = (at: number) => readBook(Object.fromEntries(machines[at]?.browser.local ?? []));
  const onAt = (at: number): string[] => SITES.filter(site => bookAt(at).switches.get(site)?.state === 'on');
  const rest = async (): Promise<void> => { for (const machine of machines) await machine.rest(); };
  const the = (at: number) => {
    const machine = machines[at];
    if (!machine) throw new Error(`no machine ${at}`);
    return machine;
  };

  async function move({ machine, site, position, closes }: Command & { do: 'move' }): Promise<void> {
    const before = bookAt(machine).switches.get(site);
    const moved: Outcome = await the(machine).move(site, position, closes);
    const after = bookAt(machine).switches.get(site);
    if (moved === 'done') expect(after?.state, 'what was acknowledged is kept').toBe(position);
    if (moved === 'failed' && before && after?.order === before.order) expect(after.state).toBe(before.state);
  }

  async function run(command: Command): Promise<void> {
    now += 1000;
    switch (command.do) {
      case 'move': return move(command);
      case 'two windows': {
        await Promise.all([the(command.machine).move(command.site, command.first, false), the(command.machine).move(command.other, command.second, false)]);
        return;
      }
      case 'grant':
        model.grantedByHand(command.machine, command.site);
        return the(command.machine).browser.grant(siteNamed(command.site).matches);
      case 'revoke':
        model.revoked(command.machine, command.site);
        return the(command.machine).browser.revoke(siteNamed(command.site).matches);
      case 'end soon': return the(command.machine).endAt(command.at, command.afterEffect);
      case 'end': return the(command.machine).endNow();
      case 'restart':
        the(command.machine).endNow();
        // Nothing that lasts knows of these: they look like permissions that were given by hand, and are left alone like them.
        for (const site of the(command.machine).restartBrowser()) model.grantedByHand(command.machine, site);
        return the(command.machine).start();
      case 'update':
        the(command.machine).endNow();
        the(command.machine).browser.update();
        return the(command.machine).start();
      case 'offline': return the(command.machine).browser.goOffline();
      case 'online':
        the(command.machine).browser.goOnline();
        for (const machine of machines) machine.browser.receive();
        return;
      case 'reset': await the(command.machine).reset(); return;
      case 'clock': skews[command.machine] = command.skew; return;
      case 'time': now += command.passes; return;
      case 'fail': the(command.machine).browser.failing[command.area] = command.how; return;
      case 'half-written': if (!newer.has(command.site)) for (const { browser } of machines) browser.putSynced(SYNC + command.site, HALF); return;
      case 'newer':
        newer.add(command.site);
        for (const { browser } of machines) browser.putSynced(SYNC + command.site, NEWER);
        return;
      case 'crowd': return crowd(command.places);
      case 'import': await the(command.machine).importStored({ sites: command.sites }); return;
    }
  }

  /** Lets other items leave so many places in synced storage. */
  function crowd(places: number): void {
    const ours = [...cloud.keys()].filter(key => !key.startsWith('filler')).length;
    const fillers = Math.max(0, LIMITS.items - ours - places);
    for (const area of [cloud, ...machines.map(({ browser }) => browser.sync)]) {
      for (const key of area.keys()) if (key.startsWith('filler')) area.delete(key);
      for (let at = 0; at < fillers; at++) area.set(`filler${at}`, 1);
    }
  }

  const look = (): string => JSON.stringify([[...cloud], ...machines.map(({ browser }) => [[...browser.local], [...browser.sync], [...browser.permissions], browser.registered])]);

  /** All faults end, everybody is online, the clocks go on; then nothing moves any more. */
  async function calmDown(): Promise<void> {
    await rest();
    crowd(LIMITS.items);
    for (const machine of machines) {
      machine.browser.failing.local = machine.browser.failing.sync = 'none';
      machine.endNow();
    }
    let before = '';
    for (let round = 0; before !== look(); round++) {
      expect(round, 'it comes to rest').toBeLessThan(8);
      before = look();
      now += 3_600_001;
      for (const { browser } of machines) browser.goOnline();
      for (const machine of machines) {
        machine.start();
        await machine.rest();
        for (const { browser } of machines) browser.receive();
        await rest();
      }
    }
  }

  function check(): void {
    for (const at of machines.keys()) {
      const { browser } = the(at), { switches } = bookAt(at);
      for (const site of SITES) {
        const record = switches.get(site), last = model.last(site);
        if (!newer.has(site)) expect(record ? [model.idOf(record)] : [], `${site} on machine ${at} is one of the last changes, ${last.join(' or ')}`).toEqual(record ? [expect.toSatisfy((id: string) => last.includes(id))] : last);
        if (!newer.has(site)) expect(cloud.get(SYNC + site) ?? HALF, `${site} is mirrored`).toEqual(record ? shared(record) : HALF);
        expect(record?.owed, `nothing is owed for ${site}`).toBeUndefined();
        const permitted = siteNamed(site).matches.every(pattern => browser.permissions.has(pattern));
        if (record && record.state !== 'on' && permitted) expect(model.isByHand(at, site), `machine ${at} holds a permission for ${site}, which is ${record.state}`).toBe(true);
      }
      const expected = onAt(at).flatMap(site => siteNamed(site).matches).filter(pattern => browser.permissions.has(pattern)).sort();
      expect(browser.registered, `machine ${at} has registered what is on and permitted`).toEqual(expected);
      expect([...browser.local.keys()].filter(key => !key.startsWith(LOCAL))).toEqual([]);
    }
    for (const site of newer) expect(cloud.get(SYNC + site), 'the record of a newer version is as it was').toEqual(NEWER);
  }

  return { run, rest, calmDown, check };
}
