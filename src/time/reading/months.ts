/** The names of the months in a language, taken from the browser's own data, lower case and without dots. */
export type Months = ReadonlyMap<string, number>;

const cache = new Map<string, Months>();
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}'’.]*/gu;
const SHAPES: Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' },
];

/** A word as the table has it: lower case, without dots, apostrophes and the accents that people leave out. */
export const plainWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f.'’׳॰]/g, '').replace(/\s+/g, ' ');

/** Languages whose countries name the months differently. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'], de: ['de', 'de-AT'], es: ['es', 'es-PE'], pt: ['pt', 'pt-PT'], sr: ['sr', 'sr-Latn'], uz: ['uz', 'uz-Cyrl'],
};
/** Short names in print that the browser's data lacks. */
const ALSO: Readonly<Record<string, Readonly<Record<string, number>>>> = { de: { mrz: 3 }, es: { set: 9 }, pt: { fev: 2 }, it: { sett: 9 } };
/** English takes part on every page, and asking the browser for its names takes milliseconds. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const CALENDARS: Readonly<Record<string, readonly string[]>> = { fa: ['gregory', 'persian'] };

/** Month names of a language (BCP 47): full, short, standing alone and in a date. Persian has those of both calendars. */
export function monthsOf(language: string): Months {
  const known = cache.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  if (language === 'en') addEnglish(months);
  else for (const calendar of CALENDARS[language] ?? ['gregory']) {
    for (const locale of VARIANTS[language] ?? [language]) for (const shape of SHAPES) addNames(months, locale, shape, calendar);
  }
  for (const [word, month] of Object.entries(ALSO[language] ?? {})) months.set(word, month);
  for (const [word, month] of months) if (month === 0) months.delete(word);
  cache.set(language, months);
  return months;
}

function addEnglish(months: Map<string, number>): void {
  ENGLISH.forEach((name, at) => months.set(name, at + 1).set(name.slice(0, 3), at + 1));
  months.set('sept', 9);
}

const YEAR_OF_NAMES: Readonly<Record<string, number>> = { gregory: Date.UTC(2023, 0, 15), persian: Date.UTC(2023, 3, 5) };
const MONTH = 30.5 * 86_400_000;

function addNames(months: Map<string, number>, locale: string, shape: Intl.DateTimeFormatOptions, calendar: string): void {
  const format = formatOf(locale, shape, calendar);
  const first = YEAR_OF_NAMES[calendar] ?? 0;
  for (let month = 1; month <= 12; month++) {
    const name = format?.formatToParts(first + (month - 1) * MONTH).find(part => part.type === 'month')?.value ?? '';
    if (/\s/.test(name)) add(months, plainWord(name), month);
    for (const word of name.match(LETTERS) ?? []) add(months, plainWord(word), month);
  }
}

/** A word that several months share ("thg", "tháng") names none: 0. */
function add(months: Map<string, number>, word: string, month: number): void {
  const known = months.get(word);
  months.set(word, known === undefined || known === month ? month : 0);
}

function formatOf(language: string, shape: Intl.DateTimeFormatOptions, calendar: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The month a word names, also as a prefix of three letters or more: "Sept." */
export function monthNamed(word: string, tables: readonly Months[]): number | undefined {
  const lower = word.toLowerCase();
  for (const months of tables) {
    const month = months.get(lower);
    if (month) return month;
  }
  const plain = plainWord(lower).replace(/^ב(?=\p{L}{3})/u, '');
  if (plain.length < 2) return undefined;
  for (const months of tables) {
    const month = months.get(plain);
    if (month) return month;
  }
  if (plain.length < 3 || plain.length > 5) return undefined;
  for (const months of tables) {
    let found: number | undefined;
    for (const [name, month] of months) {
      if (!name.startsWith(plain)) continue;
      if (found !== undefined && found !== month) { found = undefined; break; }
      found = month;
    }
    if (found) return found;
  }
  return undefined;
}
