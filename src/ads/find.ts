import { readEvidence, type Guidance } from './evidence';
import { sumUp, type Sums } from './sums';
import type { Survey } from './survey';
import { together } from './together';
import type { Hit } from './types';

/** A place for ads: the outermost boxes that hold one ad and nothing else, and what gave it away. */
export interface Found { elements: Element[]; hit: Hit }
/** `sponsored`: the words beside the headline that say the article itself was paid for. */
export interface Findings { found: Found[]; overruled: number; sponsored?: string }
/** Where a box begins in the survey. */
export interface Box { at: number; isLabel: boolean; hit: Hit }

/** Finds the places for ads on a page that has been looked over. Linear in the page. */
export function findSlots(page: Survey, guidance: Guidance): Findings {
  const { hits, names } = readEvidence(page, guidance);
  const sums = sumUp(page, hits, names, guidance.keep);
  return { ...together(page, sums, outermost(page, sums), guidance.isHidden), overruled: sums.overruled };
}

function outermost(page: Survey, sums: Sums): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < page.elements.length; at++) {
    if (!isOneAd(sums, at)) continue;
    const end = page.ends[at] ?? at + 1;
    boxes.push({ at, isLabel: sums.frames[at] === 0 && sums.creative[at] === 0, hit: reasonFor(page, sums, at, end) });
    at = end - 1;
  }
  return boxes;
}

/** Pictures or frames that a label may stand over without a hook of their own. */
const MOST_CREATIVES = 2;

/** One frame with what labels it, or a label over nothing, a linked picture or a frame. Several frames are several ads. */
function isOneAd(sums: Sums, at: number): boolean {
  const { kept, text, media, creative, frames, labels } = sums;
  if (kept[at] || text[at] || media[at]) return false;
  const pictures = creative[at] ?? 0, marked = labels[at] ?? 0;
  if (frames[at] === 0) return marked === 1 && pictures <= MOST_CREATIVES;
  return frames[at] === 1 && (pictures === 0 || (marked > 0 && pictures <= MOST_CREATIVES));
}

/** A label says most to the reader; else the first hit. */
function reasonFor(page: Survey, sums: Sums, from: number, end: number): Hit {
  let hit: Hit | undefined;
  for (let at = from; at < end; at++) {
    const label = page.labels.get(at);
    if (label) return { step: 'labels', reason: 'label', detail: label };
    hit ??= sums.hits[at];
  }
  return hit ?? { step: 'labels', reason: 'label', detail: '' };
}
