import type { Page, TimeElement } from '../../page/types';
import { languagesOf } from '../reading/text';
import type { Candidate, Setting, Source } from '../types';
import { labelBefore } from './labels';
import { ownerOf, type Places } from './place';
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
    if (!reading || ownerOf(block, places) !== 'own') continue;
    const names = time.element.getAttribute('class') ?? '';
    const words = block?.text ?? '', at = words.indexOf(time.text);
    const label = labelBefore(words.slice(0, Math.max(0, at)), languagesOf(setting)) ?? labelBefore(time.text.slice(0, 40), languagesOf(setting));
    const kind = label?.kind ?? (MARKED_UPDATED.test(names) && !MARKED.test(names) ? 'updated' : 'published');
    found.push({ reading, kind, foundIn: 'time-element', evidence: time.text || time.datetime, source: sourceOf(time, names, places), order: time.order });
  }
  return found;
}

function sourceOf(time: TimeElement, names: string, { headline, bodyStart, bodyEnd }: Places): Source {
  const { order } = time;
  const near = headline !== undefined && order >= headline - 6 && order <= headline + 12;
  const nearBody = bodyStart !== undefined && order >= bodyStart - 6 && order <= bodyStart + 1;
  if (near || nearBody || headline === undefined) return time.element.hasAttribute('pubdate') || MARKED.test(names) ? 'time-marked' : 'time-near';
  return bodyEnd !== undefined && order > bodyEnd && order <= bodyEnd + 4 ? 'time-near' : 'time-first';
}
