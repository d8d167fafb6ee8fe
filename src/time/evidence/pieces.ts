import type { Page } from '../../page/types';
import { isPlausible } from '../reading/calendar';
import { findDates } from '../reading/text';
import type { Candidate, Setting } from '../types';
import { isHiddenLine, isInHead, ownerOf, type Places } from './place';

const LONGEST_PIECE = 15, MOST_PIECES = 3;
const STANDING = 6;
const YEAR = /(?:19|20)\d\d/;

/** A day that the head prints as a sheet of a calendar, in boxes of their own: "26", "Mar", "2023". */
export function fromPieces(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const line of page.blocks) {
    if (line.text.length > LONGEST_PIECE || !isInHead(line.order, places) || !isShort(page.blocks[line.order + 1]?.text)) continue;
    const pieces = [line.text];
    for (let next = line.order + 1; pieces.length < MOST_PIECES; next++) {
      const text = page.blocks[next]?.text;
      if (!isShort(text)) break;
      pieces.push(text);
      const reading = readingOf(pieces, setting);
      if (!reading) continue;
      if (!isHiddenLine(line) && ownerOf(line, places) === 'article') found.push({ reading, kind: 'published', foundIn: 'byline', evidence: pieces.join(' '), source: 'byline', order: line.order, standing: STANDING, inHead: true });
      break;
    }
  }
  return found;
}

const isShort = (text: string | undefined): text is string => text !== undefined && text.length <= LONGEST_PIECE;

/** The date that pieces make in their order or in that of a day; none where one of them is a whole date, or they hold more. */
function readingOf(pieces: readonly string[], setting: Setting): Candidate['reading'] | undefined {
  if (!YEAR.test(pieces.join(' '))) return undefined;
  if (pieces.some(piece => findDates(piece, setting).length > 0)) return undefined;
  for (const text of [pieces.join(' '), [...pieces].reverse().join(' ')]) {
    const [date] = findDates(text, setting);
    if (!date || date.start > 0 || date.end < text.length || !isPlausible(date, setting.now)) continue;
    const { start: _start, end: _end, until: _until, ...reading } = date;
    return reading;
  }
  return undefined;
}
