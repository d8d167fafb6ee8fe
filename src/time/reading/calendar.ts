import type { Reading } from '../types';

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const EARLIEST_YEAR = 1900;
const DAY = 86_400_000;

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return 28;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Whether the parts are a date and a time of day that exist. */
export function exists({ year, month, day, hour, minute, second, offset }: Reading): boolean {
  if (!within(year, 1, 9998)) return false;
  if (month !== undefined && !within(month, 1, 12)) return false;
  if (day !== undefined && (month === undefined || !within(day, 1, daysIn(year, month)))) return false;
  return within(hour ?? 0, 0, 23) && within(minute ?? 0, 0, 59) && within(second ?? 0, 0, 59) && Math.abs(offset ?? 0) <= 14 * 60;
}

const within = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high;

/** Whether an article can have been published then: it exists, is no software's zero, and not in the future. */
export function isPlausible(reading: Reading, now: number): boolean {
  if (!exists(reading) || reading.year < EARLIEST_YEAR) return false;
  const { year, month = 1, day = 1 } = reading;
  if (month === 1 && day === 1 && (year === 1970 || year === 1900)) return false;
  return dayNumber(reading) <= Math.floor(now / DAY) + 1;
}

/** Days since 1970-01-01 of the reading's own calendar day; the first of what is not known. */
export const dayNumber = ({ year, month = 1, day = 1 }: Reading): number => Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** Milliseconds since 1970 of a reading with a time of day and an offset; undefined for others. */
export function instantOf({ year, month, day, hour, minute, second, offset }: Reading): number | undefined {
  if (month === undefined || day === undefined || hour === undefined || offset === undefined) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute ?? 0, second ?? 0) - offset * 60_000;
}

/** The reading of an instant at an offset in minutes. */
export function atOffset(instant: number, offset: number): Reading {
  const at = new Date(instant + offset * 60_000);
  return {
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(),
    hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), offset,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `+05:30`; `Z` stays out: an offset of zero is `+00:00`. */
export function offsetText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** ISO 8601, as precise as known: `2023`, `2023-03-26`, `2023-03-26T19:46+05:30`. */
export function isoText({ year, month, day, hour, minute, second, offset }: Reading): string {
  let text = String(year).padStart(4, '0');
  if (month === undefined) return text;
  text += `-${two(month)}`;
  if (day === undefined) return text;
  text += `-${two(day)}`;
  if (hour === undefined) return text;
  text += `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`;
  return offset === undefined ? text : text + offsetText(offset);
}

export function precisionOf({ month, day, hour, second }: Reading): 'year' | 'month' | 'day' | 'minute' | 'second' {
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  if (hour === undefined) return 'day';
  return second === undefined ? 'minute' : 'second';
}
