import { attribute, textContent } from '../../page/dom';
import { allOf } from '../../page/elements';
import { orderOf } from '../../page/facts';
import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { isInHead, ownerOf, type Places } from './place';
import { readValue } from './value';

const VALUES = ['datetime', 'data-datetime', 'data-timestamp', 'data-time', 'data-date', 'data-published', 'data-publish-date', 'data-pubdate', 'data-utime', 'title'];
const HOLDERS = [
  ...VALUES.filter(name => name !== 'title' && name !== 'datetime').map(name => `[${name}]`),
  '[datetime]:not(time,del,ins)', 'abbr[title]', '[title][class*="date" i]', '[title][class*="time" i]',
];
const UPDATED = /updat|modif/i;
const MOST = 40, LONGEST_TEXT = 120;

/** What attributes of short elements in the head say, where scripts turn them into words: `<span data-timestamp="1507537800">`, `<abbr title="…">`. */
export function fromAttributes(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const element of allOf(page.document, HOLDERS).slice(0, MOST)) {
    const order = orderOf(element, page.blocks);
    if (!isInHead(order, places) || ownerOf(page.blocks[order], places) !== 'article' || textContent(element).length > LONGEST_TEXT) continue;
    for (const name of VALUES) {
      const value = attribute(element, name);
      const reading = value && /\d{4}/.test(value) ? readValue(value, setting) : undefined;
      if (!reading) continue;
      const kind = UPDATED.test(`${name} ${attribute(element, 'class') ?? ''}`) ? 'updated' : 'published';
      found.push({ reading, kind, foundIn: 'markup', evidence: `${name}: ${value}`, source: 'time-near', order });
      break;
    }
  }
  return found;
}
