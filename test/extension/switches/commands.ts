import * as fc from 'fast-check';
import type { Position } from '../../../src/extension/switches/record';
import type { Failure } from '../fakeBrowser';

export const SITES = ['harbour.example', 'ferry.example', 'tide.example', '192.0.2.7', 'file'];

export type Command =
  | { do: 'move'; machine: number; site: string; position: Position; closes: boolean }
  | { do: 'two windows'; machine: number; site: string; other: string; first: Position; second: Position }
  | { do: 'grant' | 'revoke'; machine: number; site: string }
  | { do: 'end soon'; machine: number; at: number; afterEffect: boolean }
  | { do: 'end' | 'restart' | 'update' | 'offline' | 'online' | 'reset'; machine: number }
  | { do: 'clock'; machine: number; skew: number }
  | { do: 'time'; passes: number }
  | { do: 'fail'; machine: number; area: 'local' | 'sync'; how: Failure }
  | { do: 'half-written' | 'newer'; site: string }
  | { do: 'crowd'; places: number }
  | { do: 'import'; machine: number; sites: { site: string; state: 'on' | 'off'; at: number; order: number }[] };

const site = fc.constantFrom(...SITES);
const position = fc.constantFrom<Position[]>('on', 'on', 'off', 'removed');
const YEAR = 365 * 24 * 3_600_000;
const when = fc.constantFrom(1, 1_700_000_000_000, 1_800_000_000_000, 4_000_000_000_000);

/** What happens to a reader's machines over the years. */
export function anyCommand(machines: number): fc.Arbitrary<Command> {
  const machine = fc.nat(machines - 1);
  return fc.oneof(
    { weight: 10, arbitrary: fc.record({ do: fc.constant('move' as const), machine, site, position, closes: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('two windows' as const), machine, site, other: site, first: position, second: position }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('grant' as const, 'revoke' as const), machine, site }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('end soon' as const), machine, at: fc.nat(30), afterEffect: fc.boolean() }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('end' as const, 'restart' as const, 'update' as const, 'offline' as const, 'online' as const), machine }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), machine }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('clock' as const), machine, skew: fc.constantFrom(0, -30 * YEAR, -60_000, 60_000, YEAR, 70 * YEAR) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('time' as const), passes: fc.constantFrom(1000, 60_000, 3_600_000, YEAR) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('fail' as const), machine, area: fc.constantFrom('local' as const, 'sync' as const), how: fc.constantFrom<Failure[]>('none', 'quota', 'error') }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('half-written' as const, 'newer' as const), site }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crowd' as const), places: fc.nat(4) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('import' as const), machine, sites: fc.array(fc.record({ site, state: fc.constantFrom('on' as const, 'off' as const), at: when, order: when }), { maxLength: 4 }) }) },
  );
}
