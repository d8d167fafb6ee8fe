import type { Page, TextBlock } from '../../page/types';
import { isPlausible } from '../reading/calendar';
import { findDates } from '../reading/text';
import type { Candidate, Setting, Source } from '../types';
import { labelIn } from './labels';
import { standsElsewhere, type Places } from './place';

const LONGEST_LINE = 300;
const ABOVE = 6, BELOW = 12;
const DIGIT = /\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/;

/** The dates in the lines around the headline and after the body. */
export function fromText(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const block of linesNear(page, places)) {
    let from = 0;
    for (const { start, end, ...reading } of findDates(block.text, setting)) {
      if (!isPlausible(reading, setting.now)) continue;
      const label = labelIn(block.text.slice(from, start));
      const evidence = block.text.slice(label ? from + label.at : start, end);
      found.push({ reading, kind: label?.kind ?? 'published', foundIn: label ? 'text' : 'byline', evidence, source: sourceOf(block, label !== undefined, places), order: block.order });
      from = end;
    }
  }
  return found;
}

function linesNear({ blocks }: Page, { headline, bodyStart, bodyEnd }: Places): TextBlock[] {
  const centre = headline ?? bodyStart ?? 0;
  return blocks.filter(block => block.text.length <= LONGEST_LINE && DIGIT.test(block.text) && !standsElsewhere(block.box) && (
    (block.order >= centre - ABOVE && block.order <= centre + BELOW) || (bodyEnd !== undefined && block.order >= bodyEnd - 1 && block.order <= bodyEnd + 8)));
}

function sourceOf(block: TextBlock, labelled: boolean, { headline }: Places): Source {
  if (labelled) return 'label';
  if (headline === undefined) return 'text-first';
  return block.order > headline && block.order <= headline + 6 && block.text.length < 160 ? 'byline' : 'text-near';
}
