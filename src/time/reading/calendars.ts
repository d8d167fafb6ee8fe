import type { Reading } from '../types';

/** The year before the first of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const BUDDHIST_AHEAD = 543;

/** The year of a Japanese era: 令和 5 is 2023; the first is also written 元. */
export function yearOfEra(era: string, year: string): number | undefined {
  const before = ERAS[era];
  return before === undefined ? undefined : before + (year === '元' ? 1 : Number(year));
}

/** Whether a year is one of the Persian calendar, as pages in Persian print it: 1402. */
export const isPersianYear = (year: number): boolean => year >= 1300 && year < 1500;

/** The Gregorian day of a day as printed: Buddhist years lie 543 ahead, Persian ones go through Temporal's calendar. */
export function gregorian(reading: Reading): Reading | undefined {
  const { year, month, day } = reading;
  if (year >= 2400 && year < 2700) return { ...reading, year: year - BUDDHIST_AHEAD };
  if (!isPersianYear(year)) return reading;
  if (month === undefined || day === undefined) return undefined;
  try {
    const date = Temporal.PlainDate.from({ calendar: 'persian', year, month, day }, { overflow: 'reject' }).withCalendar('iso8601');
    return { ...reading, year: date.year, month: date.month, day: date.day };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
