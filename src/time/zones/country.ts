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

const MOST_ZONES = 4;

/** The zone and offset (minutes east of UTC) of a country at an instant (milliseconds since 1970), where its clocks all show the same. */
export function zoneOfCountry(country: string | undefined, instant: number): { zone: string; offset: number } | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined;
  const zones = zonesOf(country);
  const [first] = zones;
  if (first === undefined || zones.length > MOST_ZONES) return undefined;
  const offset = offsetOf(first, instant);
  if (zones.some(zone => offsetOf(zone, instant) !== offset)) return undefined;
  return { zone: first, offset };
}

const offsetOf = (zone: string, instant: number): number => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
