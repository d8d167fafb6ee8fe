import type { Reading, Setting } from '../types';
import { ABBREVIATIONS, type Meaning } from './abbreviations';

const OFFSET = /^(?:UTC|GMT)?\s?([+\u2212-])\s?(\d{1,2}):?(\d\d)?$/i;

/** The offset and zone of a printed zone ("IST", "GMT+5:30") at a local time; empty where it is unknown or leaves doubt. */
export function readZone(text: string, local: Reading, setting: Setting): Pick<Reading, 'offset' | 'zone'> {
  const match = OFFSET.exec(text);
  if (match) return { offset: (match[1] === '+' ? 1 : -1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) };
  const meanings = ABBREVIATIONS[text.toUpperCase()];
  const meaning = meanings && chooseMeaning(meanings, setting);
  if (!meaning) return {};
  const offset = meaning.offset ?? offsetAt(meaning.zone ?? 'UTC', local);
  return offset === undefined ? {} : { offset, ...(meaning.zone ? { zone: meaning.zone } : {}) };
}

/** The meaning of the site's country, else of the country that the site's name tells; undefined where doubt stays. */
function chooseMeaning(meanings: readonly Meaning[], { country, url, publication }: Setting): Meaning | undefined {
  if (meanings.length === 1) return meanings[0];
  const byCountry = meanings.filter(meaning => country !== undefined && meaning.countries.includes(country));
  if (byCountry.length === 1) return byCountry[0];
  const name = `${URL.parse(url)?.host ?? ''} ${publication ?? ''}`.toLowerCase();
  const byName = meanings.filter(meaning => meaning.names?.some(word => name.includes(word)));
  return byName.length === 1 ? byName[0] : undefined;
}

/** Minutes east of UTC of a zone at a local time. */
export function offsetAt(zone: string, { year, month = 1, day = 1, hour = 0, minute = 0 }: Reading): number | undefined {
  try {
    return Temporal.PlainDateTime.from({ year, month, day, hour, minute }).toZonedDateTime(zone).offsetNanoseconds / 60e9;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
