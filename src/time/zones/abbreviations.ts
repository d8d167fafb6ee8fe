/** One meaning of a zone's abbreviation. With `offset` (minutes) it is fixed; without, the zone's own on that day. */
export interface Meaning {
  zone?: string;
  offset?: number;
  /** ISO 3166 alpha-2 of the countries that use it so; none where it means the same everywhere. */
  countries: readonly string[];
  /** Words in the name or address of a site that tell the country. */
  names?: readonly string[];
}

const fixed = (offset: number, zone?: string): Meaning => ({ offset, countries: [], ...(zone ? { zone } : {}) });
const local = (zone: string, offset: number | undefined, countries: string, names = ''): Meaning => ({
  zone, countries: countries.split(' '), ...(offset === undefined ? {} : { offset }), ...(names ? { names: names.split(' ') } : {}),
});

/**
 * Abbreviations in use on news pages, each with its several meanings, from the IANA time zone database
 * (its files northamerica, europe, asia, australasia, africa). Upper case.
 */
export const ABBREVIATIONS: Readonly<Record<string, readonly Meaning[]>> = {
  Z: [fixed(0, 'UTC')], UTC: [fixed(0, 'UTC')], GMT: [fixed(0)], WET: [fixed(0)], WEST: [fixed(60)],
  CET: [fixed(60)], CEST: [fixed(120)], MEZ: [fixed(60)], MESZ: [fixed(120)], EET: [fixed(120)], EEST: [fixed(180)],
  OEZ: [fixed(120)], OESZ: [fixed(180)], MSK: [fixed(180, 'Europe/Moscow')], TRT: [fixed(180, 'Europe/Istanbul')],
  BST: [
    local('Europe/London', 60, 'GB', 'british britain london .uk'),
    local('Asia/Dhaka', 360, 'BD', 'bangladesh dhaka'),
  ],
  IST: [
    local('Asia/Kolkata', 330, 'IN', 'india hindu bharat delhi mumbai'),
    local('Europe/Dublin', 60, 'IE', 'irish ireland dublin'),
    local('Asia/Jerusalem', 120, 'IL', 'israel jerusalem haaretz'),
  ],
  IDT: [fixed(180, 'Asia/Jerusalem')],
  EST: [local('America/New_York', -300, 'US CA', ''), local('Australia/Sydney', 600, 'AU', 'australia sydney melbourne')],
  EDT: [local('America/New_York', -240, 'US CA'), local('Australia/Sydney', 660, 'AU', 'australia sydney melbourne')],
  ET: [zoned('America/New_York')],
  CST: [
    local('America/Chicago', -360, 'US CA MX'), local('Asia/Shanghai', 480, 'CN TW', 'china beijing shanghai taiwan'),
    local('America/Havana', -300, 'CU', 'cuba havana'),
  ],
  CDT: [local('America/Chicago', -300, 'US CA'), local('America/Havana', -240, 'CU', 'cuba')], CT: [zoned('America/Chicago')],
  MST: [local('America/Denver', -420, 'US CA'), local('Asia/Kuala_Lumpur', 480, 'MY', 'malaysia')], MDT: [fixed(-360, 'America/Denver')], MT: [zoned('America/Denver')],
  PST: [local('America/Los_Angeles', -480, 'US CA'), local('Asia/Manila', 480, 'PH', 'manila philippine')], PDT: [fixed(-420, 'America/Los_Angeles')], PT: [zoned('America/Los_Angeles')],
  AST: [local('America/Halifax', -240, 'CA PR'), local('Asia/Riyadh', 180, 'SA KW BH QA YE IQ', 'arab saudi')], ADT: [fixed(-180, 'America/Halifax')],
  NST: [fixed(-210, 'America/St_Johns')], NDT: [fixed(-150, 'America/St_Johns')], AKST: [fixed(-540, 'America/Anchorage')], AKDT: [fixed(-480, 'America/Anchorage')],
  HST: [fixed(-600, 'Pacific/Honolulu')], BRT: [fixed(-180, 'America/Sao_Paulo')], ART: [fixed(-180, 'America/Argentina/Buenos_Aires')], COT: [fixed(-300, 'America/Bogota')],
  PKT: [fixed(300, 'Asia/Karachi')], NPT: [fixed(345, 'Asia/Kathmandu')], SLST: [fixed(330, 'Asia/Colombo')], IRST: [fixed(210, 'Asia/Tehran')],
  WIB: [fixed(420, 'Asia/Jakarta')], WITA: [fixed(480, 'Asia/Makassar')], WIT: [fixed(540, 'Asia/Jayapura')], ICT: [fixed(420)],
  SGT: [fixed(480, 'Asia/Singapore')], HKT: [fixed(480, 'Asia/Hong_Kong')], PHT: [fixed(480, 'Asia/Manila')], JST: [fixed(540, 'Asia/Tokyo')], KST: [fixed(540, 'Asia/Seoul')],
  AWST: [fixed(480, 'Australia/Perth')], ACST: [fixed(570, 'Australia/Darwin')], ACDT: [fixed(630, 'Australia/Adelaide')], AEST: [fixed(600)], AEDT: [fixed(660, 'Australia/Sydney')], AET: [zoned('Australia/Sydney')],
  NZST: [fixed(720, 'Pacific/Auckland')], NZDT: [fixed(780, 'Pacific/Auckland')], SAST: [fixed(120, 'Africa/Johannesburg')], CAT: [fixed(120)], EAT: [fixed(180)], WAT: [fixed(60)], GST: [fixed(240, 'Asia/Dubai')],
};

function zoned(zone: string): Meaning {
  return { zone, countries: [] };
}
