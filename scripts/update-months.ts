/** Writes src/time/data/months.json: the names of the months in each language that dates are read in, from Node's own data. */
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
