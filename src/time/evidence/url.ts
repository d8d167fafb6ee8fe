import { isPlausible } from '../reading/calendar';
import type { Candidate, Setting } from '../types';

/** "/2023/03/26/", "/2023-03-26-", "-26.03.2023", "/20230326/"; not "/article-20230326123". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const YEAR_LAST = /(?<!\d)(0?[1-9]|[12]\d|3[01])([-/._])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/;
const MONTH_ONLY = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//;

/** The day in the page's address. */
export function fromUrl({ url, now }: Setting): Candidate[] {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  const day = YEAR_FIRST.exec(path), last = YEAR_LAST.exec(path), month = MONTH_ONLY.exec(path);
  const found: Candidate[] = [];
  const add = (year: string | undefined, monthText: string | undefined, dayText: string | undefined, evidence: string): void => {
    const reading = { year: Number(year), month: Number(monthText), ...(dayText ? { day: Number(dayText) } : {}) };
    if (isPlausible(reading, now)) found.push({ reading, kind: 'published', foundIn: 'url', evidence, source: dayText ? 'url-day' : 'url-month' });
  };
  if (day) add(day[1], day[3], day[4], day[0]);
  else if (last) add(last[4], last[3], last[1], last[0]);
  else if (month) add(month[1], month[2], undefined, month[0]);
  return found;
}
