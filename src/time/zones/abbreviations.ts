/** One meaning of a zone's abbreviation. `zone` alone: the zone's own offset on that day; `offset`: minutes, fixed. */
export interface Meaning {
  zone?: string;
  offset?: number;
  /** ISO 3166 alpha-2 of the countries that use it so. */
  countries: readonly string[];
  /** Words in the name of a site that tell the country. */
  names?: readonly string[];
}

export const ABBREVIATIONS: Readonly<Record<string, readonly Meaning[]>> = {
  UTC: [{ zone: 'UTC', offset: 0, countries: [] }], GMT: [{ offset: 0, countries: [] }], Z: [{ zone: 'UTC', offset: 0, countries: [] }],
  IST: [
    { zone: 'Asia/Kolkata', offset: 330, countries: ['IN'], names: ['india', 'hindu', 'bharat', 'delhi', 'mumbai'] },
    { zone: 'Europe/Dublin', offset: 60, countries: ['IE'], names: ['irish', 'ireland', 'dublin'] },
    { zone: 'Asia/Jerusalem', offset: 120, countries: ['IL'], names: ['israel', 'jerusalem', 'haaretz'] },
  ],
  EST: [{ offset: -300, countries: ['US', 'CA'] }], EDT: [{ offset: -240, countries: ['US', 'CA'] }], ET: [{ zone: 'America/New_York', countries: ['US'] }],
  PST: [{ offset: -480, countries: ['US', 'CA'] }], PDT: [{ offset: -420, countries: ['US', 'CA'] }], PT: [{ zone: 'America/Los_Angeles', countries: ['US'] }],
  CET: [{ offset: 60, countries: [] }], CEST: [{ offset: 120, countries: [] }], MEZ: [{ offset: 60, countries: [] }], MESZ: [{ offset: 120, countries: [] }],
};
