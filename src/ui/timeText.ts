import type { Timestamp } from '../article/types';
import type { Texts } from './text';

/** A timestamp in words for the time card. */
export interface TimeText {
  /** "26 March 2023 at 19:46", in the language of the interface and the time of the article. */
  when: string;
  /** "India Time" or "UTC+05:30"; undefined where the source states no zone or no time of day. */
  zone?: string;
  /** The same instant in the reader's own zone, where that reads differently. */
  yours?: string;
  /** "3 years ago". */
  age: string;
  /** Whole years since, for the notice on old articles. */
  years: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [['year', 365.2425 * DAY], ['month', 30.44 * DAY], ['week', 7 * DAY], ['day', DAY], ['hour', HOUR], ['minute', MINUTE]];
const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** "3 years ago", "yesterday", "in 2 hours": the distance of two instants in their largest unit. */
export function distance(from: number, to: number, language: string, dayOnly = false): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const away = from - to;
  for (const [unit, size] of STEPS) {
    if (dayOnly && size < DAY) break;
    if (Math.abs(away) >= size) return format.format(Math.trunc(away / size), unit);
  }
  return dayOnly ? format.format(0, 'day') : format.format(Math.trunc(away / MINUTE), 'minute');
}

/** The wall clock of an ISO 8601 value as an instant of UTC, to be formatted as UTC. */
const wallClock = (value: string): number => Date.parse(`${value.slice(0, 16)}${value.length > 10 ? ':00Z' : 'T00:00Z'}`);

function dateOptions(precision: Timestamp['precision']): Intl.DateTimeFormatOptions {
  if (precision === 'year') return { year: 'numeric' };
  if (precision === 'month') return { year: 'numeric', month: 'long' };
  return { dateStyle: 'long' };
}

function zoneName(time: Timestamp, texts: Texts): string | undefined {
  const offset = HAS_OFFSET.exec(time.value)?.[0];
  if (!offset) return undefined;
  if (time.zone?.includes('/')) {
    const part = new Intl.DateTimeFormat(texts.language, { timeZone: time.zone, timeZoneName: 'shortGeneric' })
      .formatToParts(Date.parse(time.value)).find(({ type }) => type === 'timeZoneName');
    if (part) return part.value;
  }
  return offset === 'Z' || /^[+-]00:?00$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '−')}`;
}

/** Calendar days between the wall-clock day of a value and the reader's today. */
function daysApart(day: number, now: number, readerZone: string | undefined): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: readerZone }).format(now);
  return Date.parse(`${today}T00:00Z`) - day;
}

/**
 * Says a timestamp in the reader's language. `now`: milliseconds since 1970; `readerZone`: IANA name, the
 * machine's own by default. A value without an offset is shown as printed and compared by its day alone.
 */
export function timeText(time: Timestamp, texts: Texts, now: number, readerZone?: string): TimeText {
  const hasClock = time.precision === 'minute' || time.precision === 'second';
  const hasInstant = hasClock && HAS_OFFSET.test(time.value);
  const instant = hasInstant ? Date.parse(time.value) : wallClock(time.value);
  const clock = (zone: string | undefined, at: number): string => new Intl.DateTimeFormat(texts.language, { timeStyle: 'short', timeZone: zone }).format(at);
  const day = (zone: string | undefined, at: number): string => new Intl.DateTimeFormat(texts.language, { ...dateOptions(time.precision), timeZone: zone }).format(at);
  const wall = wallClock(time.value);
  const both = (zone: string | undefined, at: number): string => new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at);
  const when = hasClock ? both('UTC', wall) : day('UTC', wall);
  const back = hasInstant ? now - instant : daysApart(Math.floor(wall / DAY) * DAY, now, readerZone);
  const result: TimeText = { when, age: distance(-back, 0, texts.language, !hasInstant), years: Math.floor(back / (365.2425 * DAY)) };
  const zone = zoneName(time, texts);
  if (zone !== undefined) result.zone = zone;
  if (hasInstant) {
    const yourDay = day(readerZone, instant);
    const yourClock = clock(readerZone, instant);
    if (yourDay !== day('UTC', wall)) result.yours = both(readerZone, instant);
    else if (yourClock !== clock('UTC', wall)) result.yours = yourClock;
  }
  return result;
}

/** "two hours later" as a number and unit: how long after `published` the update came; undefined where it cannot be known. */
export function laterText(published: Timestamp, updated: Timestamp, texts: Texts): string | undefined {
  const both = [published, updated].map(time => (HAS_OFFSET.test(time.value) ? Date.parse(time.value) : Number.NaN));
  const apart = (both[1] ?? Number.NaN) - (both[0] ?? Number.NaN);
  if (!(apart >= MINUTE)) return undefined;
  const [unit, size] = STEPS.find(([, step]) => apart >= step) ?? ['minute', MINUTE];
  const count = Math.trunc(apart / size);
  return texts.number(count, { style: 'unit', unit, unitDisplay: 'long' });
}
