import { atOffset, dayNumber, instantOf } from './reading/calendar';
import type { Candidate, Reading, Setting } from './types';
import { offsetAt } from './zones';
import { zoneOfCountry } from './zones/country';

const QUARTER = 15, LARGEST_OFFSET = 14 * 60;

/**
 * The same instant by the page's own clock. Software writes UTC; readers see local time. A second source that
 * shows the same minute at another hour tells the offset; one that names the neighbouring day tells the day.
 */
export function localise(chosen: Candidate, candidates: readonly Candidate[], setting: Setting): Candidate {
  const instant = instantOf(chosen.reading);
  if (instant === undefined) return withZone(chosen, candidates);
  if (chosen.reading.offset !== 0) return chosen;
  for (const other of candidates) {
    const offset = other.kind === 'updated' ? undefined : offsetBetween(instant, other.reading);
    if (offset) return { ...chosen, reading: { ...precise(atOffset(instant, offset), chosen.reading), ...zoneNamed(other.reading, instant, offset, setting) } };
  }
  const local = zoneAt(instant, setting);
  const witness = candidates.find(other => other.kind !== 'updated' && other.reading.hour === undefined && isNeighbour(chosen.reading, other.reading));
  const same = candidates.some(other => other !== chosen && other.reading.offset !== 0 && isSeen(other) && dayNumber(other.reading) === dayNumber(chosen.reading));
  if (local && (witness ? dayNumber(local) === dayNumber(witness.reading) : !same || dayNumber(local) === dayNumber(chosen.reading))) return { ...chosen, reading: precise(local, chosen.reading) };
  return witness && !same ? witness : chosen;
}

const isSeen = ({ source }: Candidate): boolean => source === 'label' || source === 'byline' || source === 'url-day' || source === 'time-near' || source === 'time-marked';

/** Seconds only where the source has them. */
const precise = (reading: Reading, { second }: Reading): Reading => ({ ...reading, second });

/** Minutes by which a wall clock without an offset is ahead of an instant, where it shows the same minute of another hour. */
function offsetBetween(instant: number, { year, month, day, hour, minute, offset }: Reading): number | undefined {
  if (hour === undefined || month === undefined || day === undefined) return undefined;
  if (offset !== undefined) return offset !== 0 && Math.abs(Date.UTC(year, month - 1, day, hour, minute ?? 0) - offset * 60_000 - Math.floor(instant / 60_000) * 60_000) < 120_000 ? offset : undefined;
  const apart = (Date.UTC(year, month - 1, day, hour, minute ?? 0) - Math.floor(instant / 60_000) * 60_000) / 60_000;
  const rounded = Math.round(apart / QUARTER) * QUARTER;
  return Math.abs(apart - rounded) <= 1 && Math.abs(rounded) <= LARGEST_OFFSET ? rounded : undefined;
}

function zoneNamed({ zone, year, month, day, hour, minute }: Reading, instant: number, offset: number, setting: Setting): Pick<Reading, 'zone'> {
  if (zone) return { zone };
  const local = zoneAt(instant, setting);
  return local?.zone && local.offset === offset && offsetAt(local.zone, { year, month, day, hour, minute }) === offset ? { zone: local.zone } : {};
}

/** An instant by the clock of the page's country, where the country has one clock. */
function zoneAt(instant: number, { country }: Setting): Reading | undefined {
  const local = zoneOfCountry(country, instant);
  return local && { ...atOffset(instant, local.offset), zone: local.zone };
}

/** Whether a day is the one before or after a UTC time, and some zone on earth has it then. */
function isNeighbour(utc: Reading, day: Reading): boolean {
  if (day.day === undefined) return false;
  const apart = dayNumber(day) - dayNumber(utc);
  return (apart === 1 && (utc.hour ?? 0) >= 10) || (apart === -1 && (utc.hour ?? 0) < 12);
}

/** A wall clock without an offset takes that of a source with the same wall clock. */
function withZone(chosen: Candidate, candidates: readonly Candidate[]): Candidate {
  const { year, month, day, hour, minute } = chosen.reading;
  if (hour === undefined) return chosen;
  for (const { reading, kind } of candidates) {
    if (kind === 'updated' || reading.offset === undefined) continue;
    if (reading.year === year && reading.month === month && reading.day === day && reading.hour === hour && reading.minute === minute) {
      return { ...chosen, reading: { ...chosen.reading, offset: reading.offset, ...(reading.zone ? { zone: reading.zone } : {}) } };
    }
    const instant = instantOf(reading);
    const offset = instant === undefined || reading.offset !== 0 ? undefined : offsetBetween(instant, chosen.reading);
    if (offset) return { ...chosen, reading: { ...chosen.reading, offset } };
  }
  return chosen;
}
