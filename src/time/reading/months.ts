/** The names of the months in a language, taken from the browser's own data, lower case and without dots. */
export type Months = ReadonlyMap<string, number>;

const cache = new Map<string, Months>();
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}'’.]*/gu;
const SHAPES: Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' },
];

/** A word as the table has it: lower case, without dots and accents that people leave out. */
export const plainWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f.]/g, '').replace(/['’]/g, '');

/** Month names of a language (BCP 47) in the Gregorian calendar: full, short, standing alone and in a date. */
export function monthsOf(language: string): Months {
  const known = cache.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const shape of SHAPES) {
    const format = formatOf(language, shape);
    for (let month = 1; month <= 12; month++) {
      const name = format?.formatToParts(Date.UTC(2023, month - 1, 15)).find(part => part.type === 'month')?.value;
      for (const word of name?.match(LETTERS) ?? []) add(months, plainWord(word), month);
    }
  }
  for (const [word, month] of months) if (month === 0) months.delete(word);
  cache.set(language, months);
  return months;
}

/** A word that several months share ("thg", "tháng") names none: 0. */
function add(months: Map<string, number>, word: string, month: number): void {
  const known = months.get(word);
  months.set(word, known === undefined || known === month ? month : 0);
}

function formatOf(language: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar: 'gregory' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
/** The month a word names, also as a prefix of three letters or more: "Sept." */
export function monthNamed(word: string, tables: readonly Months[]): number | undefined {
  const plain = plainWord(word);
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
