import type { Reading } from '../types';
import { atOffset, exists } from './calendar';

/** `2023-03-26T19:46:00.000+05:30`, `2023-03-26 19:46`, `20230326`, `2023-03-26Z`, `2023-03`; not `2023-3-26, page 2`. */
export const ISO_LIKE = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:(?:T|\s+|T\s+|\s+T)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?)?\s*(?:(Z|UTC|GMT)|(?:GMT|UTC)?\s*([+-])(\d\d?):?(\d\d)?)?(?:\[[\w/+-]+\])?)?)?$/i;
/** Seconds or milliseconds since 1970: `1679840160`, `1679840160000`; not `20230326194600`. */
export const UNIX_TIME = /^1?\d{9}(?:\d{3})?$/;
const TAGS = /<[^>]*>/g;

/** Reads a date that software wrote; undefined where the value is no such date. */
export function readMachineDate(value: string): Reading | undefined {
  const text = value.replace(TAGS, ' ').trim().replace(/^["']|["']$/g, '');
  if (text.length > 60 || !/\d{4}/.test(text)) return undefined;
  if (UNIX_TIME.test(text)) {
    const number = Number(text);
    return number === 0 ? undefined : atOffset(text.length > 10 ? number : number * 1000, 0);
  }
  const match = ISO_LIKE.exec(text);
  return match ? fromIso(match) : undefined;
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function fromIso([, year, month, day, hour, minute, second, zulu, sign, offsetHour, offsetMinute]: RegExpExecArray): Reading | undefined {
  const reading: Reading = { year: Number(year), month: number(month), day: number(day), hour: number(hour), minute: number(minute), second: number(second) };
  if (reading.hour === 24) Object.assign(reading, { hour: 0 });
  if (hour !== undefined && zulu) reading.offset = 0;
  if (hour !== undefined && sign) reading.offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute ?? 0));
  return exists(reading) ? reading : undefined;
}
