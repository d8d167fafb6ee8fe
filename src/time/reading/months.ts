import names from '../data/months.json';
import { namesInBrowser, plainWord } from './month-names';

/** The names of the months in a language, lower case and without dots. */
export type Months = ReadonlyMap<string, number>;

const cache = new Map<string, Months>();

/** Short names in print that the browser's data lacks. */
const ALSO: Readonly<Record<string, Readonly<Record<string, number>>>> = { de: { mrz: 3 }, es: { set: 9 }, pt: { fev: 2 }, it: { sett: 9 } };

/**
 * Month names of a language (BCP 47): full, short, standing alone and in a date. Those of most languages are written
 * down in `data/months.json`, since asking the browser takes milliseconds for each form.
 */
export function monthsOf(language: string): Months {
  const known = cache.get(language);
  if (known) return known;
  const listed = (names as Readonly<Record<string, string>>)[language];
  const months = listed === undefined ? namesInBrowser(language) : readNames(listed);
  for (const [word, month] of Object.entries(ALSO[language] ?? {})) months.set(word, month);
  cache.set(language, months);
  return months;
}

/** "januar|jan;februar|feb;…": the names of the first month, of the second, and so on. */
const readNames = (listed: string): Map<string, number> =>
  new Map(listed.split(';').flatMap((words, at) => (words === '' ? [] : words.split('|')).map((word): [string, number] => [word, at + 1])));

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
