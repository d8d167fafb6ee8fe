import { isPlausible } from '../reading/calendar';
import { monthNamed, monthsOf } from '../reading/months';
import type { Candidate, Setting } from '../types';

/** "/2023/03/26/", "/2023-03-26-", "/20230326/"; not "/article-20230326123". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
/** "/2023/3/26/", "/2023/mar/26/", "/2023/0326/", "/2023-03/26/". */
const FOLDERS = /\/((?:19|20)\d\d)(?:[/-](\d\d)\/?(\d\d)|\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2}))(?=[/-]|$)/i;
/** "-26.03.2023", "-26032023". */
const YEAR_LAST = /(?<!\d)(0?[1-9]|[12]\d|3[01])([-/._])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/;
const YEAR_LAST_DIGITS = /(?<!\d)(0[1-9]|[12]\d|3[01])()(0[1-9]|1[0-2])(20\d\d)(?!\d)/;
const MONTH_ONLY = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//;

/** The day in the page's address. */
export function fromUrl({ url, now }: Setting): Candidate[] {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  const first = YEAR_FIRST.exec(path), folders = FOLDERS.exec(path), last = YEAR_LAST.exec(path) ?? YEAR_LAST_DIGITS.exec(path), month = MONTH_ONLY.exec(path);
  const found: Candidate[] = [];
  const add = (year: string | undefined, monthText: string | undefined, dayText: string | undefined, evidence: string): void => {
    const reading = { year: Number(year), month: monthOf(monthText), ...(dayText ? { day: Number(dayText) } : {}) };
    if (reading.month && isPlausible(reading, now)) found.push({ reading, kind: 'published', foundIn: 'url', evidence, source: dayText ? 'url-day' : 'url-month' });
  };
  if (first) add(first[1], first[3], first[4], first[0]);
  else if (folders) add(folders[1], folders[2] ?? folders[4], folders[3] ?? folders[5], folders[0]);
  else if (last) add(last[4], last[3], last[1], last[0]);
  if (month && found.length === 0) add(month[1], month[2], undefined, month[0]);
  return found;
}

const monthOf = (text = ''): number | undefined => (/^\d+$/.test(text) ? Number(text) : monthNamed(text, [monthsOf('en')]));
