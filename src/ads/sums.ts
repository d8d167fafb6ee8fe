import { isArticleText } from './guard';
import type { Survey } from './survey';
import type { Hit } from './types';

/** What each element of a survey holds in all, the ads in it left out. */
export interface Sums {
  hits: (Hit | undefined)[];
  text: Int32Array;
  media: Int32Array;
  creative: Int32Array;
  prose: Int32Array;
  /** Hits, the outermost counted only. */
  frames: Int32Array;
  /** Labels outside of hits. */
  labels: Int32Array;
  /** Must not be hidden, or holds what must not. */
  kept: Uint8Array;
  overruled: number;
}

/** Never hidden, whatever they bear. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** Adds up from the last element to the first, so that each is complete before its parent takes it in. */
export function sumUp(page: Survey, found: readonly (Hit | undefined)[], keep?: (element: Element) => boolean): Sums {
  const size = page.elements.length, total = page.prose.reduce((sum, n) => sum + n, 0);
  const hits = [...found], kept = new Uint8Array(size), frames = new Int32Array(size), labels = new Int32Array(size);
  const text = Int32Array.from(page.text), media = Int32Array.from(page.media), creative = Int32Array.from(page.creative), prose = Int32Array.from(page.prose);
  let overruled = 0;
  for (let at = size - 1; at >= 0; at--) {
    const element = page.elements[at], parent = page.parents[at] ?? -1, tag = page.tags[at] ?? '';
    if (WHOLE.has(tag) || (tag === 'h1' && text[at]) || (element && keep?.(element))) kept[at] = 1;
    if (page.labels.has(at)) labels[at] = (labels[at] ?? 0) + 1;
    if (hits[at] && (kept[at] || isArticleText(prose[at] ?? 0, total, page.prose[parent] ?? 0))) {
      if (!WHOLE.has(tag)) overruled++;
      hits[at] = undefined;
    } else if (hits[at]) {
      text[at] = media[at] = creative[at] = labels[at] = 0;
      frames[at] = 1;
    }
    if (parent < 0) continue;
    for (const sum of [text, media, creative, prose, frames, labels]) sum[parent] = (sum[parent] ?? 0) + (sum[at] ?? 0);
    if (kept[at]) kept[parent] = 1;
  }
  return { hits, text, media, creative, prose, frames, labels, kept, overruled };
}
