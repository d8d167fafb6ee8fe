import { resolveAddress } from '../../page/address';
import type { JsonLd, Page } from '../../page/types';
import type { Found, Image } from '../types';
import { isThing, listOf, metaOf } from './said';

/** The picture that the page gives for the article as a whole. */
export function readLeadImage(page: Page, article: JsonLd | undefined): Found<Image> | undefined {
  for (const one of listOf(article?.['image'])) {
    const url = isThing(one) ? one['url'] ?? one['contentUrl'] : one;
    const src = typeof url === 'string' ? resolveAddress(url, page.url) : undefined;
    if (src) return { value: { src }, foundIn: 'json-ld' };
  }
  const said = metaOf(page, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const src = said && resolveAddress(said.value, page.url);
  return src ? { value: { src }, foundIn: 'meta' } : undefined;
}

/** True where the page says that not all of it is free to read. */
export function readPaywall(page: Page, article: JsonLd | undefined): Found<true> | undefined {
  const free = article?.['isAccessibleForFree'];
  if (free === false || (typeof free === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(free))) return { value: true, foundIn: 'json-ld' };
  const tier = metaOf(page, 'article:content_tier', 'og:article:content_tier')?.value;
  return tier === 'locked' || tier === 'metered' ? { value: true, foundIn: 'meta' } : undefined;
}
