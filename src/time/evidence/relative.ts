import type { Page } from '../../page/types';
import { findRelative, readingAgo } from '../reading/relative';
import type { Candidate, Setting } from '../types';
import { labelBefore } from './labels';
import { isHiddenLine, isInHead, ownerOf, type Places } from './place';

const LONGEST_LINE = 120;

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
    if (!relative) continue;
    const kind = labelBefore(line.text.slice(0, line.text.indexOf(relative.words)), setting.languages)?.kind ?? 'published';
    found.push({ reading: readingAgo(relative, setting.now), kind, foundIn: 'byline', evidence: relative.words, source: 'text-first', order: line.order });
  }
  return found;
}
