import { attribute } from './dom';
import { readAdName } from './names';
import type { Survey } from './survey';
import { readTechnology } from './technology';
import type { Hit } from './types';

/** A place for ads: the outermost box that holds nothing else, and what gave it away. */
export interface Found { element: Element; hit: Hit }
export interface Findings { found: Found[]; overruled: number }

/** Never hidden, whatever they bear. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'h1']);
/** Characters of running text from which on a box is the article's, not an ad's. */
const MOST_PROSE = 400;
/** Part of the page's running text that no ad makes up. */
const MOST_SHARE = 0.2;

/**
 * Finds the boxes that hold an ad and nothing else: sums up from the leaves what each box holds, then takes
 * the outermost boxes with one ad and no other content. Linear in the page.
 */
export function findSlots(page: Survey, keep?: (element: Element) => boolean): Findings {
  const hits = page.elements.map((element, at) => readHit(element, page.tags[at] ?? ''));
  const size = page.elements.length;
  const content = Int32Array.from(page.content), prose = Int32Array.from(page.prose);
  const frames = new Int32Array(size), labels = new Int32Array(size), kept = new Uint8Array(size);
  let overruled = 0;
  for (let at = size - 1, total = page.prose.reduce((sum, n) => sum + n, 0); at >= 0; at--) {
    const element = page.elements[at], tag = page.tags[at] ?? '';
    if (WHOLE.has(tag) || (element && keep?.(element))) kept[at] = 1;
    if (page.labels.has(at)) labels[at] = (labels[at] ?? 0) + 1;
    const text = prose[at] ?? 0;
    if (hits[at]) {
      if (kept[at] || text > MOST_PROSE || (text > 120 && text > total * MOST_SHARE)) { hits[at] = undefined; if (!WHOLE.has(tag)) overruled++; }
      else { content[at] = 0; frames[at] = 1; labels[at] = 0; }
    }
    const parent = page.parents[at] ?? -1;
    if (parent < 0) continue;
    content[parent] = (content[parent] ?? 0) + (content[at] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + text;
    frames[parent] = (frames[parent] ?? 0) + (frames[at] ?? 0);
    labels[parent] = (labels[parent] ?? 0) + (labels[at] ?? 0);
    if (kept[at]) kept[parent] = 1;
  }
  return { found: outermost(page, at => !kept[at] && (content[at] ?? 0) === 0 && isOne(frames[at] ?? 0, labels[at] ?? 0), hits), overruled };
}

/** One frame with what labels it, or one label: several frames are several ads. */
const isOne = (frames: number, labels: number): boolean => frames === 1 || (frames === 0 && labels === 1);

function outermost(page: Survey, isSlot: (at: number) => boolean, hits: (Hit | undefined)[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < page.elements.length; at++) {
    const element = page.elements[at];
    if (!element || !isSlot(at)) continue;
    const end = page.ends[at] ?? at + 1;
    found.push({ element, hit: bestHit(page, hits, at, end) });
    at = end - 1;
  }
  return found;
}

function bestHit(page: Survey, hits: (Hit | undefined)[], from: number, end: number): Hit {
  let label: string | undefined;
  let hit: Hit | undefined;
  for (let at = from; at < end; at++) {
    label ??= page.labels.get(at);
    hit ??= hits[at];
  }
  return label ? { step: 'labels', reason: 'label', detail: label } : hit ?? { step: 'labels', reason: 'label', detail: '' };
}

function readHit(element: Element, tag: string): Hit | undefined {
  const id = attribute(element, 'id') ?? '', className = attribute(element, 'class') ?? '';
  const hook = readTechnology(element, tag, id, className);
  if (hook) return { step: 'ad technology', reason: 'ad-technology', detail: hook };
  const name = readAdName(id, className);
  return name ? { step: 'names', reason: 'name', detail: name } : undefined;
}
