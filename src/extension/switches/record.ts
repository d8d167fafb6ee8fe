import * as v from 'valibot';

/** The form that this version of Lede writes. Version 1, `{ on, at }` in synced storage, named no version. */
export const VERSION = 2;

/** Where a switch stands. `removed` is off and out of the list; it is kept so that no other machine's record brings it back. */
export type Position = 'on' | 'off' | 'removed';

/** The switch of one site. */
export interface SwitchRecord {
  version: typeof VERSION;
  state: Position;
  /** When it was last changed, by the clock of the machine that did: milliseconds since 1970. */
  at: number;
  /**
   * What the last change is told by: a hybrid logical clock (Kulkarni and others, 2014). Milliseconds since 1970, but
   * always more than in any earlier change of this switch that the machine had seen, however wrong a clock.
   */
  order: number;
  /** Articles of the site open in the reader view by themselves. */
  reader?: true;
}

/** The switch of one site as this machine keeps it. */
export interface LocalRecord extends SwitchRecord {
  /** It went off or out, and the permission is still to be given back. */
  owed?: true;
}

/** The latest instant of ECMAScript. Beyond it a time is no time, and counting on from it stays exact. */
const LAST = 8.64e15;
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST));
const second = v.object({ version: v.literal(VERSION), state: v.picklist(['on', 'off', 'removed']), at: time, order: time, reader: v.optional(v.literal(true)), owed: v.optional(v.literal(true)) });
const first = v.object({ version: v.optional(v.literal(1)), on: v.boolean(), at: time });
const newer = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

/**
 * What a stored value is: a record, one that a newer version of Lede wrote, or neither (half-written, or not ours).
 * The last two are ignored and left as they are.
 */
export function readRecord(value: unknown): LocalRecord | 'newer' | 'foreign' {
  if (v.is(second, value)) {
    const { state, at, order, reader, owed } = value;
    return { version: VERSION, state, at, order, ...(reader && { reader }), ...(owed && { owed }) };
  }
  if (v.is(first, value)) return { version: VERSION, state: value.on ? 'on' : 'off', at: value.at, order: value.at };
  return v.is(newer, value) ? 'newer' : 'foreign';
}

/**
 * The record after a change by the reader, at `now` (milliseconds since 1970). It is later than the one before, whatever
 * the clock says. `reader`: as before, if it is not said; a removed site forgets it.
 */
export const changed = (before: SwitchRecord | undefined, state: Position, now: number, reader = before?.reader ?? false): LocalRecord => ({
  version: VERSION, state, at: Math.max(0, now), order: Math.max(0, now, (before?.order ?? 0) + 1),
  ...(reader && state !== 'removed' && { reader: true }), ...(state !== 'on' && { owed: true }),
});

const RANK: Record<Position, number> = { removed: 0, off: 1, on: 2 };

/** Whether `a` is a later change than `b`. Every machine answers the same: of two at one instant, the one that keeps more. */
export function isLater(a: SwitchRecord, b: SwitchRecord | undefined): boolean {
  if (!b || a.order !== b.order) return a.order > (b?.order ?? -1);
  if (a.state !== b.state) return RANK[a.state] > RANK[b.state];
  return a.at === b.at ? Number(a.reader ?? false) > Number(b.reader ?? false) : a.at > b.at;
}

/** The record as it goes to other machines. */
export const shared = ({ version, state, at, order, reader }: SwitchRecord): SwitchRecord => ({ version, state, at, order, ...(reader && { reader }) });
