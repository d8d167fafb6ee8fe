import { resolveAddress } from '../../page/address';
import type { Box, JsonLd, Page } from '../../page/types';
import type { Found, Image } from '../types';
import paywalls from '../words/paywalls.json';
import { isThing, listOf, metaOf } from './said';

/** The picture that the page gives for the article as a whole. */
export function readLeadImage(page: Page, article: JsonLd | undefined): Found<Image> | undefined {
  for (const one of listOf(article?.['image'])) {
    const url = isThing(one) ? one['url'] ?? one['contentUrl'] : one;
    const src = typeof url === 'string' ? resolveAddress(url, page.base) : undefined;
    if (src) return { value: { src }, foundIn: 'json-ld' };
  }
  const said = metaOf(page, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const src = said && resolveAddress(said.value, page.base);
  return src ? { value: { src }, foundIn: 'meta' } : undefined;
}

const BARRIERS = new Set(paywalls.classes);
/** A part that all of these names have, to pass over other boxes quickly. */
const MAY_BE_BARRIER = /wall|barrier|prompt|schranke|piano|pago|^tp-|\stp-|required|message/i;
/** A box with more text wraps the article itself. */
const LONGEST_PROMPT = 1200, SHORTEST_PROMPT = 20;

/** True where the page says that not all of it is free to read, or shows a prompt to subscribe. */
export function readPaywall(page: Page, article: JsonLd | undefined): Found<true> | undefined {
  const said = [article, ...listOf(article?.['hasPart']).filter(isThing)].map(thing => thing?.['isAccessibleForFree']);
  if (said.some(isFalse)) return { value: true, foundIn: 'json-ld' };
  const tier = metaOf(page, 'article:content_tier', 'og:article:content_tier')?.value;
  if (tier === 'locked' || tier === 'metered') return { value: true, foundIn: 'meta' };
  const isFree = tier === 'free' || said.some(free => free === true || (typeof free === 'string' && /true$/i.test(free)));
  return !isFree && hasPrompt(page) ? { value: true, foundIn: 'markup' } : undefined;
}

const isFalse = (free: unknown): boolean => free === false || (typeof free === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(free));

function hasPrompt(page: Page): boolean {
  const known = new Map<string, boolean>();
  const barriers = new Set(page.boxes.filter(({ names, hidden }) => {
    if (names === '' || hidden) return false;
    let isBarrier = known.get(names);
    if (isBarrier === undefined) {
      isBarrier = MAY_BE_BARRIER.test(names) && names.split(/\s+/).some(name => BARRIERS.has(name));
      known.set(names, isBarrier);
    }
    return isBarrier;
  }));
  if (barriers.size === 0) return false;
  const sizes = new Map<Box, number>();
  for (const { box, text } of page.blocks) {
    for (let at: Box | undefined = box; at; at = at.parent) if (barriers.has(at)) sizes.set(at, (sizes.get(at) ?? 0) + text.length);
  }
  return [...sizes.values()].some(size => size >= SHORTEST_PROMPT && size <= LONGEST_PROMPT);
}
