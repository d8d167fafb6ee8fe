import type { Reading } from '../types';
import { offsetAt } from './index';

type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };
const cache = new Map<string, readonly string[]>();

/** The IANA zones of a country (ISO 3166 alpha-2), from the browser's own data; empty where it has none. */
export function zonesOf(country: string): readonly string[] {
  const known = cache.get(country);
  if (known) return known;
  const locale = new Intl.Locale(`und-${country}`) as WithZones;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  cache.set(country, zones);
  return zones;
}

/** The zone and offset of a country at a local time, where its clocks all show the same. */
export function zoneOfCountry(country: string | undefined, local: Reading): { zone: string; offset: number } | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined;
  const zones = zonesOf(country);
  const [first] = zones;
  if (first === undefined || zones.length > 4) return undefined;
  const offset = offsetAt(first, local);
  if (offset === undefined || zones.some(zone => offsetAt(zone, local) !== offset)) return undefined;
  return { zone: first, offset };
}
