import type { Page } from '../../page/types';
import { findRelative, readingAgo } from '../reading/relative';
import type { Candidate, Setting } from '../types';
import { labelBefore } from './labels';
import { isHiddenLine, isInHead, ownerOf, type Places } from './place';

/** A line is little more than its relative time: "USA TODAY's report" is none. */
const LONGEST_LINE = 120, MOST_BESIDE = 50, MOST_BESIDE_WORD = 30;
/** "© 2005–2020": the last year is that in which the page was made. */
export const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\D{0,20}(?:(?:19|20)\d\d\s?[–—-]\s?)?((?:19|20)\d\d)(?!\d)/i;
const QUARTER_YEAR = 90 * 86_400_000;

/**
 * "2 hours ago" in the head of an article. Asked only where a page names no day at all: a page that does may be an
 * old copy, and "2 hours ago" was true when it was stored.
 */
export function fromRelativeText(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  if (setting.stored) return found;
  for (const line of page.blocks) {
    if (line.text.length > LONGEST_LINE || !isInHead(line.order, places) || isHiddenLine(line) || ownerOf(line, places) !== 'article') continue;
    const relative = findRelative(line.text, setting.languages);
    if (!relative || line.text.length - relative.words.length > (/\d/.test(relative.words) ? MOST_BESIDE : MOST_BESIDE_WORD)) continue;
    const kind = labelBefore(line.text.slice(0, line.text.indexOf(relative.words)), setting.languages)?.kind ?? 'published';
    found.push({ reading: readingAgo(relative, setting.now), kind, foundIn: 'byline', evidence: relative.words, source: 'text-first', order: line.order });
  }
  return found.length > 0 && isOldCopy(page, setting) ? [] : found;
}

/** Whether the newest year of the page's copyright lies behind: it was stored then, and so were its "2 hours ago". */
function isOldCopy(page: Page, { now }: Setting): boolean {
  let newest = 0;
  for (const { text } of page.blocks) {
    const year = /©|\(c\)|copyright/i.test(text) ? COPYRIGHT_YEAR.exec(text)?.[1] : undefined;
    newest = Math.max(newest, Number(year ?? 0));
  }
  return newest > 0 && newest < new Date(now - QUARTER_YEAR).getUTCFullYear();
}
