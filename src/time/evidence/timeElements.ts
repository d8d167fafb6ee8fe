import type { Page, TimeElement } from '../../page/types';
import type { Candidate, Setting, Source } from '../types';
import { labelIn } from './labels';
import { standsElsewhere, type Places } from './place';
import { readValue } from './value';

const MOST_TIMES = 60;
const MARKED = /publish|pubdate|entry-date|posted/i;
const MARKED_UPDATED = /updat|modif/i;

/** What the page's time elements say. */
export function fromTimeElements(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const time of page.times.slice(0, MOST_TIMES)) {
    const reading = readValue(time.datetime, setting) ?? readValue(time.text, setting);
    const block = page.blocks[time.order];
    if (!reading || standsElsewhere(block?.box)) continue;
    const names = time.element.getAttribute('class') ?? '';
    const kind = labelIn(block?.text.slice(0, 200) ?? '')?.kind ?? (MARKED_UPDATED.test(names) && !MARKED.test(names) ? 'updated' : 'published');
    found.push({ reading, kind, foundIn: 'time-element', evidence: time.text || time.datetime, source: sourceOf(time, names, places), order: time.order });
  }
  return found;
}

function sourceOf(time: TimeElement, names: string, { headline, bodyEnd }: Places): Source {
  if (time.element.hasAttribute('pubdate') || MARKED.test(names)) return 'time-marked';
  const near = headline !== undefined && time.order >= headline - 6 && time.order <= headline + 12;
  return near || (bodyEnd !== undefined && time.order > bodyEnd && time.order <= bodyEnd + 4) ? 'time-near' : 'time-first';
}
