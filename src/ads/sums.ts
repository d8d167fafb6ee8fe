import { isChoice, isOverruled, isWhole, SECTIONS } from './guard';
import { IN_MENU, type Survey } from './survey';
import type { Hit } from './types';

/** What each element of a survey holds in all, the ads in it left out. */
export interface Sums {
  hits: (Hit | undefined)[];
  text: Int32Array;
  linked: Int32Array;
  /** Links that stay on the site. */
  home: Int32Array;
  media: Int32Array;
  creative: Int32Array;
  prose: Int32Array;
  /** Running text of the whole page. */
  proseOfPage: number;
  /** Headers, menus, forms and main headlines with a text. */
  sections: Int32Array;
  /** Hits, the outermost counted only. */
  frames: Int32Array;
  /** Labels outside of hits. */
  labels: Int32Array;
  /** Must not be hidden, or holds what must not. */
  kept: Uint8Array;
  overruled: number;
}

/** Adds up from the last element to the first, so that each is complete before its parent takes it in. */
export function sumUp(page: Survey, found: readonly (Hit | undefined)[], names: readonly string[], keep?: (element: Element) => boolean): Sums {
  const size = page.parents.length, proseOfPage = total(page.prose), textOfPage = total(page.text);
  const hits = [...found], kept = new Uint8Array(size);
  const frames = new Int32Array(size), labels = new Int32Array(size), sections = new Int32Array(size);
  const text = page.text.slice(), linked = page.linked.slice(), home = page.home.slice(), prose = page.prose.slice();
  const media = page.media.slice(), creative = page.creative.slice();
  const carried = [text, linked, home, prose, media, creative, sections, frames, labels];
  let overruled = 0;
  for (const at of page.labels.keys()) labels[at] = 1;
  for (let at = page.elements.length - 1; at >= 0; at--) {
    const element = page.elements[at], parent = page.parents[at] ?? -1, tag = page.tags[at] ?? '', name = names[at];
    const whole = isWhole(tag, of(text, at), textOfPage);
    if (whole || (keep && element && keep(element))) kept[at] = 1;
    else if ((tag === 'h1' || (name && isChoice(name))) && (of(text, at) > 0 || of(media, at) > 0)) kept[at] = 1;
    const hit = hits[at];
    if (hit) {
      const holds = { tag, text: of(text, at), media: of(media, at) + of(creative, at), prose: of(prose, at), home: of(home, at), sections: of(sections, at), menu: ((page.places[at] ?? 0) & IN_MENU) > 0 };
      if (kept[at] || isOverruled(hit, holds, proseOfPage, page.prose[parent] ?? 0)) {
        hits[at] = undefined;
        if (!whole && hit.reason !== 'empty-box') overruled++;
      } else {
        text[at] = linked[at] = home[at] = media[at] = creative[at] = labels[at] = sections[at] = 0;
        frames[at] = 1;
      }
    } else if (SECTIONS.has(tag) && of(text, at) > 0) sections[at] = of(sections, at) + 1;
    if (parent < 0) continue;
    for (const sum of carried) sum[parent] = of(sum, parent) + of(sum, at);
    if (kept[at]) kept[parent] = 1;
  }
  return { hits, text, linked, home, media, creative, prose, proseOfPage, sections, frames, labels, kept, overruled };
}

const of = (sum: Int32Array, at: number): number => sum[at] ?? 0;
const total = (sums: Int32Array): number => sums.reduce((sum, n) => sum + n, 0);
