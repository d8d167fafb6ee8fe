import type { Page, TextBlock } from '../page/types';
import type { Built } from './blocks';
import { embedOf, figureOf } from './figures';

/** Puts figures and embeds where they stand between the first and the last block of the body, each of them once. */
export function withMedia(made: Built[], body: TextBlock[], page: Page): Built[] {
  const first = body[0]?.order ?? 0, last = body.at(-1)?.order ?? 0;
  const orders = new Map(body.map(block => [block.from, block.order]));
  const seen = new Set<string>();
  const found: (Built & { order: number })[] = [];
  for (const media of page.media) {
    if (media.order < first || media.order > last + 1 || media.box.hidden) continue;
    const block = media.tag === 'img' || media.tag === 'picture' || media.tag === 'amp-img' ? figureOf(media, page) : embedOf(media, page);
    const key = block?.kind === 'figure' ? block.image?.src : block?.kind === 'embed' ? block.url : undefined;
    if (!block || key === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push({ block, place: { element: media.element }, order: media.order });
  }
  const all: Built[] = [];
  let next = 0;
  for (const one of made) {
    const order = one.place.from ? orders.get(one.place.from) ?? 0 : 0;
    for (let media = found[next]; media && media.order <= order; media = found[++next]) all.push(media);
    all.push(one);
  }
  return [...all, ...found.slice(next)];
}
