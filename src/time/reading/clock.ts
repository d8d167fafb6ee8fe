import { lowered } from '../../page/lowered';
import type { Reading } from '../types';

const MERIDIEM = String.raw`[ap]\.?\s?m\b\.?|오전|오후|上午|下午|午前|午後|凌晨|清晨|早上|中午|傍晚|晚上|μ\.?μ\.?|π\.?μ\.?|ق\.ظ|ب\.ظ|[صم](?!\p{L})|(?:sa|ch)(?!\p{L})`;
/** In lower case: the time of day after a date: ", 19:46 ist", " um 19.46 Uhr", " at 7:46 pm (GMT+2)", " 오후 7:46", "T19:46Z"; not ", 2 comments". */
export const CLOCK_AFTER = new RegExp(
  String.raw`^[^\d\n]{0,16}?(?:\b|(?<=\s)|(?<=[^\p{L}\d]))(${MERIDIEM})?\s?(\d{1,2})(?:([:h.])(\d\d)(?::(\d\d))?(?!\d))?\s*(${MERIDIEM})?\s*(uhr|hrs|h\b|ч)?`, 'u',
);
/** The time of day before a date: "19:46 IST, ", "7:46 pm on ". */
export const CLOCK_BEFORE = new RegExp(
  String.raw`(?<![\d.:])(\d{1,2})([:h.])(\d\d)(?::(\d\d))?\s*(${MERIDIEM})?\s*(uhr|hrs|h\b)?\s*(\(?[A-Z]{2,5}\)?)?[\s,|•·–—-]*(?:on|,|am|le|den)?[\s,|•·–—-]*(?:\p{L}{2,12}[,.]?\s*)?$`, 'iu',
);
/** A zone after a time of day: " IST", " (UTC+5:30)", " +0200", "Z"; not " The". */
export const ZONE_AFTER = /^\s*[([]?\s*((?:UTC|GMT)?\s?[+\u2212-]\s?\d{1,2}(?::?\d\d)?\b|[A-Z]{1,5}\b(?!\s[a-z])|[A-Z][a-z]+ (?:Standard |Daylight |Summer )?Time\b)/;
const AFTERNOON = /^p|오후|下午|午後|中午|傍晚|晚上|^μ|^م|^ب|^CH/i;

export interface Clock extends Pick<Reading, 'hour' | 'minute' | 'second'> { zoneText?: string; length: number }

/** The time of day that follows a date in `rest`; undefined where none does. */
export function clockAfter(rest: string): Clock | undefined {
  const match = CLOCK_AFTER.exec(lowered(rest));
  if (!match) return undefined;
  const [all, before, hour, separator, minute, second, after, unit] = match;
  const meridiem = before ?? after;
  if (minute === undefined && !meridiem && !unit) return undefined;
  if (separator === '.' && !meridiem && !unit && !/\b(?:kl|klo|at|um|ore|alle|pukul|jam|kello)\b/i.test(all)) return undefined;
  return clock(hour, minute, second, meridiem, rest.slice(all.length), all.length);
}

/** The time of day that stands right before a date in `text`. */
export function clockBefore(text: string): Clock | undefined {
  const match = CLOCK_BEFORE.exec(text.slice(-40));
  if (!match) return undefined;
  const [all, hour, separator, minute, second, meridiem, unit, zone] = match;
  if (separator === '.' && !meridiem && !unit) return undefined;
  return clock(hour, minute, second, meridiem, zone ?? '', all.length);
}

function clock(hourText: string | undefined, minute: string | undefined, second: string | undefined, meridiem: string | undefined, rest: string, length: number): Clock | undefined {
  let hour = Number(hourText);
  if (meridiem && hour > 12) meridiem = undefined;
  if (meridiem) hour = (hour % 12) + (AFTERNOON.test(meridiem) ? 12 : 0);
  if (hour > 23 || Number(minute ?? 0) > 59) return undefined;
  const zone = ZONE_AFTER.exec(rest);
  return {
    hour, minute: Number(minute ?? 0), ...(second === undefined ? {} : { second: Number(second) }),
    ...(zone?.[1] ? { zoneText: zone[1] } : {}), length: length + (zone?.[0].length ?? 0),
  };
}
