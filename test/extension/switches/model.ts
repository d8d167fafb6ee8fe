import { LOCAL } from '../../../src/extension/switches/book';
import { type Position, readRecord, type SwitchRecord } from '../../../src/extension/switches/record';
import { siteNamed } from '../../../src/extension/shared/site';

/** A change of one site's switch: what it came after, and what it says. */
interface Change { state: Position; after: Set<string> }

const idOf = ({ order, state, at }: SwitchRecord): string => `${order} ${state} ${at}`;

/**
 * What is expected of the switches, by cause and effect and not by clocks: a change that a machine makes comes after all
 * that it had seen of that switch. At the end one of the changes that nothing came after must stand on every machine.
 */
export function createModel(machines: number) {
  const changes = new Map<string, Map<string, Change>>();
  const seen = Array.from({ length: machines }, () => new Map<string, Set<string>>());
  const byHand = Array.from({ length: machines }, () => new Set<string>());
  const of = <V>(map: Map<string, V>, key: string, make: () => V): V => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };

  return {
    /** A machine keeps a record: of a change of its own, or of one that it was told of. */
    kept(machine: number, key: string, value: unknown): void {
      const record = readRecord(value);
      if (!key.startsWith(LOCAL) || typeof record === 'string') return;
      const site = key.slice(LOCAL.length), id = idOf(record);
      const known = of(changes, site, () => new Map<string, Change>());
      const mine = of(seen[machine] ?? new Map<string, Set<string>>(), site, () => new Set<string>());
      if (!known.has(id)) known.set(id, { state: record.state, after: new Set(mine) });
      for (const earlier of known.get(id)?.after ?? []) mine.add(earlier);
      mine.add(id);
    },
    grantedByHand(machine: number, site: string): void { byHand[machine]?.add(site); },
    revoked(machine: number, site: string): void { byHand[machine]?.delete(site); },
    isByHand: (machine: number, site: string): boolean => byHand[machine]?.has(site) ?? false,
    givenBack(machine: number, origins: string[]): void {
      for (const site of byHand[machine] ?? []) if (siteNamed(site).matches.some(pattern => origins.includes(pattern))) byHand[machine]?.delete(site);
    },
    /** The changes of a site that nothing came after. */
    last(site: string): string[] {
      const all = [...(changes.get(site) ?? [])];
      return all.flatMap(([id]) => (all.some(([other, { after }]) => other !== id && after.has(id)) ? [] : [id]));
    },
    idOf,
  };
}
