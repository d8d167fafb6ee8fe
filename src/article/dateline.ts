import type { Block, Found } from './types';

/** `BERLIN (Reuters) — …`, `WASHINGTON, D.C. – …`: a place in capitals before a dash, an agency in brackets between. */
const STARTS_WITH_PLACE = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s\p{Lu}[\p{L}.]{0,12}\.?)?)\s?(?:\([^()]{2,30}\)\s?|\/[^/]{2,30}\/\s?)?[—–-]{1,2}\s/u;

/** The place of filing as printed at the head of the first paragraph; never a date. */
export function datelineOf(blocks: Block[]): Found<string> | undefined {
  const first = blocks.find(block => block.kind === 'paragraph');
  const place = first && STARTS_WITH_PLACE.exec(first.text)?.[1]?.trim();
  return place ? { value: place, foundIn: 'text' } : undefined;
}
