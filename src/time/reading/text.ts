import { lowered } from '../../page/lowered';
import type { Reading, Setting, TextReading } from '../types';
import { exists } from './calendar';
import { gregorian, yearOfEra } from './calendars';
import { clockAfter, clockBefore } from './clock';
import { withPlainDigits } from './digits';
import { mayHold } from './may-hold';
import { monthNamed, monthsOf, type Months } from './months';
import { orderOf } from './order';
import { readZone } from '../zones';

const YEAR = String.raw`((?:1[3489]|2[0-6])\d\d|['’]\d\d)(?!\d)`;
/**
 * Small letters and the marks on them, roughly: `\p{L}\p{M}` takes the browser a millisecond or two in each pattern, and a
 * word counts only if it is the name of a month.
 */
const LETTERS = String.raw`a-z\xaa\xb5\xba\xdf-\xf6\xf8-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2fef\u3005-\u3007\u3021-\ud7ff\uf900-\ufefe\uff41-\uffdc`;
/** A month's name; Thai ones have dots inside, Arabic ones a second word. */
const WORD = String.raw`([${LETTERS}][${LETTERS}'’׳॰]+(?:\s(?:الأول|الثاني|الاول))?|[\u0e01-\u0e4e]{1,4}\.[\u0e01-\u0e4e]{1,2})`;
const OF = String.raw`(?:(?:de|of|del|di|d)(?![${LETTERS}]))?`;
/** In lower case: "26 march 2023", "26. märz 2023", "26 de marzo de 2023", "26th of march, 2023"; not "26 people in 2023" (no month). */
export const DAY_MONTH_YEAR = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|η|-?го|[.ºª°])?[\s.,/-]*${OF}[\s'’-]*${WORD}\.?[\s.,/-]*(?:${OF}|พ\.ศ\.|ค\.ศ\.)\s*${YEAR}`, 'gu');
/** In lower case: "march 26, 2023", "mar. 26th 2023"; not "march 2023". */
export const MONTH_DAY_YEAR = new RegExp(String.raw`${WORD}\.?[\s/-]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*[,.،]\s*|[\s/-]+)${YEAR}`, 'gu');
/** In lower case: "2023. március 26.", "2023 march 26". */
export const YEAR_MONTH_DAY = new RegExp(String.raw`(?<!\d)${YEAR}[.,]?\s*(?:m\.|gada)?\s*${WORD}\.?[\s.,-]*(\d{1,2})(?!\d)`, 'gu');
/** "26 tháng 3, 2023", "26 thg 3 năm 2023". */
export const VIETNAMESE = /(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s*(\d{1,2})[\s,/]*(?:năm\s*)?(\d{4})(?!\d)/giu;
/** "2023年3月26日", "2023년 3월 26일". */
export const COUNTED = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/gu;
/** "令和5年3月26日", "平成元年1月8日". */
export const COUNTED_IN_ERA = /(令和|平成|昭和|大正|明治)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
/** "2023-03-26", "2023/3/26", "2023. 3. 26."; not "2023-2024". */
export const YEAR_FIRST = /(?<![\d./-])(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g;
/** "26.03.2023", "3/26/23", "26-03-2023", "26 | 03 | 2023"; not "192.168.1.1". Right-to-left marks may stand between. */
export const YEAR_LAST = /(?<![\d./-])(\d{1,2})[\s\u200e\u200f]?([-./|])\s?(\d{1,2})[\s\u200e\u200f]?\2\s?(\d{4}|\d{2})(?![\d]|[./-]\d)/g;
const MAY_HOLD_DATE = /\d{4}|['’]\d\d|\d\s?[./|-]\s?\d|[年]/;
const known = new WeakMap<Setting, Map<string, readonly TextReading[]>>();

/** The dates in a text, in its order; years of two digits are of this century, or of the last where that lies ahead. */
export function findDates(text: string, setting: Setting): readonly TextReading[] {
  let dates = known.get(setting);
  if (!dates) known.set(setting, dates = new Map());
  let found = dates.get(text);
  if (!found) dates.set(text, found = datesIn(text, setting));
  return found;
}

function datesIn(text: string, setting: Setting): readonly TextReading[] {
  const plain = withPlainDigits(text);
  if (!MAY_HOLD_DATE.test(plain)) return [];
  const tables = setting.languages.map(monthsOf);
  const found: TextReading[] = [];
  const add = (match: RegExpExecArray, printed: Reading | undefined): void => {
    const reading = printed && gregorian(printed);
    if (!reading || !exists(reading)) return;
    const start = match.index, end = start + match[0].length;
    if (found.some(other => other.start < end && start < other.end)) return;
    found.push({ ...reading, until: end, ...timeAround(plain, start, end, reading, setting), start, end });
  };
  if (mayHold.counted(plain)) {
    for (const m of plain.matchAll(COUNTED)) add(m, { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
    for (const m of plain.matchAll(COUNTED_IN_ERA)) add(m, { year: yearOfEra(m[1] ?? '', m[2] ?? '') ?? 0, month: Number(m[3]), day: Number(m[4]) });
  }
  if (mayHold.vietnamese(plain)) for (const m of plain.matchAll(VIETNAMESE)) add(m, { year: Number(m[3]), month: Number(m[2]), day: Number(m[1]) });
  if (mayHold.numeric(plain)) {
    for (const m of plain.matchAll(YEAR_FIRST)) add(m, { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) });
    for (const m of plain.matchAll(YEAR_LAST)) add(m, numeric(Number(m[1]), Number(m[3]), m[4] ?? '', m[2] ?? '', setting));
  }
  if (mayHold.named(plain)) {
    const small = lowered(plain);
    for (const m of small.matchAll(DAY_MONTH_YEAR)) add(m, named(m[3], m[2], m[1], tables, setting));
    if (mayHold.monthFirst(plain)) for (const m of small.matchAll(MONTH_DAY_YEAR)) add(m, named(m[3], m[1], m[2], tables, setting));
    for (const m of small.matchAll(YEAR_MONTH_DAY)) add(m, named(m[1], m[2], m[3], tables, setting));
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function named(year: string | undefined, word: string | undefined, day: string | undefined, tables: Months[], setting: Setting): Reading | undefined {
  const month = monthNamed(word ?? '', tables);
  return month ? { year: fullYear(year ?? '', setting.now), month, day: Number(day) } : undefined;
}

function numeric(first: number, second: number, year: string, separator: string, setting: Setting): Reading | undefined {
  const whole = fullYear(year, setting.now);
  if (first > 12) return { year: whole, month: second, day: first };
  if (second > 12) return { year: whole, month: first, day: second };
  const monthFirst = separator !== '.' && orderOf(setting) === 'month-first';
  const reading: Reading = monthFirst ? { year: whole, month: first, day: second } : { year: whole, month: second, day: first };
  if (first !== second && separator !== '.') reading.uncertain = 'day-month-order';
  return reading;
}

function fullYear(text: string, now: number): number {
  const year = Number(text.replace(/\D/g, ''));
  if (year > 99) return year;
  return 2000 + year > new Date(now).getUTCFullYear() + 1 ? 1900 + year : 2000 + year;
}

function timeAround(text: string, start: number, end: number, day: Reading, setting: Setting): Partial<Reading> & { until?: number } {
  const after = clockAfter(text.slice(end, end + 60));
  const clock = after ?? clockBefore(text.slice(0, start));
  if (!clock) return {};
  const { hour, minute, second, zoneText } = clock;
  const time = { hour, minute, ...(second === undefined ? {} : { second }) };
  return { ...time, ...(after ? { until: end + after.length } : {}), ...(zoneText ? readZone(zoneText, { ...day, ...time }, setting) : {}) };
}
