import { attribute } from '../../page/dom';
import type { Page, TimeElement } from '../../page/types';
import { dayNumber } from '../reading/calendar';
import type { Candidate, Reading, Setting, Source } from '../types';
import { labelBefore } from './labels';
import { isInHead, ownerOf, type Places } from './place';
import { readValue } from './value';

const MOST_TIMES = 60;
const MARKED = /publish|pubdate|entry-date|posted/i;
const DIGIT = /\d/;
const MARKED_UPDATED = /updat|modif/i;

/** What the page's time elements say. */
export function fromTimeElements(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const time of page.times.slice(0, MOST_TIMES)) {
    const reading = readingOf(time, setting);
    const block = page.blocks[time.order];
    if (!reading || ownerOf(block, places) !== 'article') continue;
    const names = attribute(time.element, 'class') ?? '';
    const words = block?.text ?? '', at = words.indexOf(time.text);
    const label = labelBefore(words.slice(0, Math.max(0, at)), setting.languages) ?? labelBefore(time.text.slice(0, 40), setting.languages);
    const kind = label?.kind ?? (MARKED_UPDATED.test(names) && !MARKED.test(names) ? 'updated' : 'published');
    found.push({ reading, kind, foundIn: 'time-element', evidence: time.text || time.datetime, source: sourceOf(time, names, places), order: time.order });
  }
  return found;
}

/** What software reads, unless the words that readers see name another day. */
function readingOf({ datetime, text }: TimeElement, setting: Setting): Reading | undefined {
  const machine = readValue(datetime, setting);
  const seen = DIGIT.test(text) ? readValue(text, setting) : undefined;
  if (!machine || !seen) return machine ?? seen;
  return seen.day !== undefined && Math.abs(dayNumber(seen) - dayNumber(machine)) > 1 ? seen : machine;
}

function sourceOf(time: TimeElement, names: string, places: Places): Source {
  const { order } = time;
  const { headline, bodyStart, bodyEnd } = places;
  if (isInHead(order, places) || (headline === undefined && bodyStart === undefined)) return attribute(time.element, 'pubdate') !== undefined || MARKED.test(names) ? 'time-marked' : 'time-near';
  const around = (headline !== undefined && order >= headline - 6 && order <= headline + 12) || (bodyStart !== undefined && order >= bodyStart - 6 && order <= bodyStart + 1);
  return around || (bodyEnd !== undefined && order > bodyEnd && order <= bodyEnd + 4) ? 'time-around' : 'time-first';
}
