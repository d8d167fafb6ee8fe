import { endsSlice, type Slices } from '../../slices';
import type { Page, TextBlock } from '../../page/types';
import { dayNumber, isPlausible } from '../reading/calendar';
import { findDates } from '../reading/text';
import type { Candidate, Setting, Source, TextReading } from '../types';
import { isOfAnother, labelAfter, labelBefore, type Label } from './labels';
import { isHiddenLine, isInDoubt, isInHead, isInSiteHeader, ownerOf, type Places } from './place';

const LONGEST_LINE = 300, LONGEST_SENTENCE = 700, LONGEST_LABELLED = 160;
const LONG_LINE = 140;
const ABOVE = 8, BELOW = 12;
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/;
/** Names of boxes that hold a date: "entry-date", "byline", "article__meta"; not "update-banner". */
export const DATE_BOX = /(?:^|[\s_-])(?:(?!up)\w*date|datum|fecha|time|timestamp|published|posted|post-?info|(?:post)?meta(?:data)?|byline|by-line|submitted|author|info|credits?|kicker|header)(?:$|[\s_-])|pub(?:lish)?date|publishinfo|dateline|articledate|postdate/i;
const RANGE = /^\s*(?:[–—-]|bis|to|until|till|al|au|–)\s*$/i;
/** What follows a date that opens a text: "Karlsruhe, (12.11.2021). ", "May 3, 2021 – ", "May 3, 2021 /Newswire/". */
export const DATELINE_END = /^\s?[).:/–—-]/;
const DAY = 86_400_000;

type Line = TextBlock;

/** The dates in the lines around the headline and the body; `everywhere`: in all others, the site's frame among them. */
export function* fromText(page: Page, setting: Setting, places: Places, everywhere = false): Slices<Candidate[]> {
  const found: Candidate[] = [];
  for (const line of page.blocks) {
    if (endsSlice(line.order)) yield;
    if (!everywhere && !isNear(line.order, places)) continue;
    if ((line.text.length > LONGEST_SENTENCE && !isFirstOfBody(line, places)) || !DIGIT.test(line.text)) continue;
    const text = line.text.slice(0, LONGEST_LINE);
    const dates = findDates(text, setting);
    if (dates.length === 0 || isHiddenLine(line)) continue;
    const owner = ownerOf(line, places);
    if (owner === 'other' || (owner === 'frame' ? !everywhere : everywhere && isNear(line.order, places))) continue;
    const doubt = owner === 'frame' || isInDoubt(line, places) ? -3 : 0;
    dates.forEach((date, at) => {
      const label = labelOf(page, line, text, dates, at, setting);
      if (!label && isOfAnother(text.slice(dates[at - 1]?.end ?? 0, date.start), setting.languages)) return;
      const candidate = candidateOf(line, text, date, label, places, doubt);
      if (candidate && isPlausible(date, setting.now) && !isRange(text, dates, at) && !isToday(candidate, line, places, setting)) found.push(candidate);
    });
  }
  return found;
}

/** The first two lines of the body; where no body was found, the long lines right below the headline. */
function isFirstOfBody({ order, text }: Line, { headline, bodyStart }: Places): boolean {
  if (bodyStart !== undefined) return order >= bodyStart && order <= bodyStart + 1;
  return headline !== undefined && order > headline && order <= headline + 3 && text.length > LONG_LINE;
}

function isNear(order: number, { headline, bodyStart, bodyEnd }: Places): boolean {
  if (headline !== undefined && order >= headline - ABOVE && order <= headline + BELOW) return true;
  if (bodyStart !== undefined && order >= bodyStart - ABOVE && order <= bodyStart + 3) return true;
  return bodyEnd !== undefined && order >= bodyEnd - 3 && order <= bodyEnd + ABOVE;
}

function labelOf(page: Page, line: Line, text: string, dates: readonly TextReading[], at: number, { languages }: Setting): Label | undefined {
  const date = dates[at];
  if (!date) return undefined;
  const from = dates[at - 1]?.end ?? 0;
  const before = labelBefore(text.slice(from, date.start), languages);
  if (before) return { ...before, start: before.start + from, end: before.end + from };
  const after = labelAfter(text.slice(date.end, dates[at + 1]?.start ?? text.length), dates[at + 1] ? [] : languages);
  if (after) return { ...after, start: date.start, end: date.end + after.end };
  const above = page.blocks[line.order - 1]?.text ?? '';
  if (date.start > 3 || above.length > 40 || DIGIT.test(above)) return undefined;
  const alone = labelBefore(above, languages);
  return alone && { ...alone, start: date.start, end: date.end };
}

function candidateOf(line: Line, text: string, date: TextReading, label: Label | undefined, places: Places, doubt: number): Candidate | undefined {
  const { start, end, until, ...reading } = date;
  const evidence = text.slice(Math.min(label?.start ?? start, start), Math.max(label?.end ?? end, until));
  const standing = standingOf(line, text, date, label !== undefined, places) + doubt;
  const source = sourceOf(line, date, label, standing, places);
  if (!source) return undefined;
  const inHead = isInHead(line.order, places);
  return { reading, kind: label?.kind ?? 'published', foundIn: label ? 'text' : 'byline', evidence, source, order: line.order, standing, inHead };
}

function sourceOf(line: Line, date: TextReading, label: Label | undefined, standing: number, places: Places): Source | undefined {
  const { order, text: { length } } = line;
  const { bodyStart, bodyEnd } = places;
  const inBody = bodyStart !== undefined && bodyEnd !== undefined && order >= bodyStart && order < bodyEnd - 1;
  if (label && (!inBody || length <= LONGEST_LABELLED)) {
    if (isInHead(order, places) || (!inBody && standing >= 2)) return 'label';
    return standing >= 0 ? 'text-near' : 'text-first';
  }
  if (isFirstOfBody(line, places) && (date.start <= 2 || (date.start <= 40 && DATELINE_END.test(line.text.slice(date.end, date.end + 3))))) return 'text-near';
  if (standing < 1 || length > LONGEST_LINE) return undefined;
  return standing >= 6 ? 'byline' : standing >= (inBody ? 5 : 3) ? 'text-near' : 'text-first';
}

/** How much the place and the shape of a line speak for its date being the article's. */
function standingOf(line: Line, text: string, date: TextReading, labelled: boolean, { headline, bodyStart, bodyEnd }: Places): number {
  const { order } = line;
  const rest = text.length - (date.end - date.start);
  let standing = rest <= 12 ? 3 : rest <= 70 ? 2 : labelled ? 0 : rest <= 140 ? -2 : -3;
  if (DATE_BOX.test(line.wrapper ?? '') || DATE_BOX.test(line.box.names) || DATE_BOX.test(line.box.parent?.names ?? '')) standing += 2;
  if (date.hour !== undefined) standing += 1;
  if (headline !== undefined && order >= headline && order <= headline + 6) standing += 2;
  else if (headline !== undefined && order < headline && order >= headline - 3) standing += 1;
  if (bodyStart !== undefined && order <= bodyStart && order >= bodyStart - 4 && (headline === undefined || order >= headline)) standing += 1;
  if (bodyEnd !== undefined && bodyStart !== undefined && order > bodyStart + 1 && order < bodyEnd) standing -= 3;
  if (date.start <= 30) standing += 1;
  if (bodyEnd !== undefined && order > bodyEnd) standing -= 2;
  return standing;
}

/** "3.–5. May", "from 3 May 2021 to 5 May 2021": what lasts is no publication. */
function isRange(text: string, dates: readonly TextReading[], at: number): boolean {
  const date = dates[at], before = dates[at - 1], after = dates[at + 1];
  if (!date) return false;
  return (before !== undefined && RANGE.test(text.slice(before.end, date.start))) || (after !== undefined && RANGE.test(text.slice(date.end, after.start)));
}

/** The day the page was made for its reader, at the top of the page, without a label. */
function isToday({ reading, source, foundIn }: Candidate, line: Line, places: Places, { now }: Setting): boolean {
  if (source === 'label' || reading.hour !== undefined || places.headline === undefined || line.order >= places.headline) return false;
  return Math.abs(dayNumber(reading) - now / DAY) <= 1.6 || (foundIn === 'byline' && isInSiteHeader(line, places));
}
