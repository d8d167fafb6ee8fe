/**
 * Writes what dates are read by, from Node's own data: src/time/data/months.json, the names of the months in each language,
 * and src/time/data/countries.json, the countries (ISO 3166 alpha-2) in which most people speak a language other than English.
 */
import { writeFileSync } from 'node:fs';
import { LABELS } from '../src/time/data/labels';
import { namesInBrowser } from '../src/time/reading/month-names';

const ENGLISH = 'january|jan;february|feb;march|mar;april|apr;may;june|jun;july|jul;august|aug;september|sep|sept;october|oct;november|nov;december|dec';

const lines = Object.keys(LABELS).map(language => {
  const months: string[][] = Array.from({ length: 12 }, () => []);
  for (const [word, month] of namesInBrowser(language)) months[month - 1]?.push(word);
  return ` ${JSON.stringify(language)}: ${JSON.stringify(language === 'en' ? ENGLISH : months.map(words => words.join('|')).join(';'))}`;
});
writeFileSync(new URL('../src/time/data/months.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const countries = new Map<string, string[]>();
for (const country of LETTERS.flatMap(first => LETTERS.map(second => first + second))) {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  if (names.of(country) !== undefined && language !== 'en') countries.set(language, [...countries.get(language) ?? [], country]);
}
const spoken = [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, list]) => ` ${JSON.stringify(language)}: ${JSON.stringify(list.join(' '))}`);
writeFileSync(new URL('../src/time/data/countries.json', import.meta.url), `{\n${spoken.join(',\n')}\n}\n`);
