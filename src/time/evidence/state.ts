import { all, textContent } from '../../page/dom';
import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { readValue } from './value';

const VALUE = String.raw`\\?["']?\s*[:=]\s*\\?["']((?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)`;
/** `"publishedAt":"2023-03-26T…`, `first_publish_date: '2023-03-26`; not `"unpublishedAt":"…`. */
export const PUBLISHED_STATE = new RegExp(String.raw`(?<![a-z_-])((?:first[_-]?)?(?:publish(?:ed|ing)?|publication|pub)[_-]?(?:date|at|on|time)(?:[_-]?time)?|date[_-]?published|first[_-]?published)${VALUE}`, 'gi');
export const CREATED_STATE = new RegExp(String.raw`(?<![a-z_-])(created[_-]?(?:at|on|date|time)|date[_-]?created|creation[_-]?date)${VALUE}`, 'gi');
/** A state that names more days than this tells of other stories. */
const MOST_DAYS = 3;
const LONGEST = 1_000_000;

/** What the page keeps for its scripts: asked only where nothing else dates it, and then the first field counts. */
export function fromState(page: Page, setting: Setting): Candidate[] {
  let text = '';
  for (const script of all(page.document, 'script:not([src],[type*="ld+json" i])')) {
    if (text.length < LONGEST) text += `${textContent(script).slice(0, LONGEST)}\n`;
  }
  return [...fieldsOf(text, PUBLISHED_STATE, 'published', setting), ...fieldsOf(text, CREATED_STATE, 'created', setting)];
}

function fieldsOf(text: string, pattern: RegExp, kind: Candidate['kind'], setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  const days = new Set<string>();
  for (const [, name = '', value = ''] of text.matchAll(pattern)) {
    const reading = readValue(value, setting);
    if (!reading) continue;
    days.add(value.slice(0, 10));
    if (days.size > MOST_DAYS) return [];
    found.push({ reading, kind, foundIn: 'markup', evidence: `${name}: ${value}`, source: 'state' });
  }
  return found.slice(0, 1);
}
