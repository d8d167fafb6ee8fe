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
const CALENDARS: Readonly<Record<string, readonly string[]>> = { fa: ['gregory', 'persian'] };

/**
 * The names of the months in a language (BCP 47), from the browser's own data: full, short, standing alone and in a date;
 * Persian has those of both calendars. None for a language that the browser cannot read.
 */
export function namesInBrowser(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const calendar of CALENDARS[language] ?? ['gregory']) {
    for (const locale of VARIANTS[language] ?? [language]) for (const shape of SHAPES) addNames(months, locale, shape, calendar);
  }
  for (const [word, month] of months) if (month === 0) months.delete(word);
  return months;
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
