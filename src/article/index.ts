import type { Place } from '../page/range';
import type { Page } from '../page/types';
import { buildBlocks } from './blocks';
import { chooseBody } from './body';
import { datelineBeside, datelineOf } from './dateline';
import { readMetadata } from './metadata';
import { whyNoArticle } from './no-article';
import { otherArticles } from './other-articles';
import type { Removal } from './removal';
import type { Block, Metadata, NoArticle } from './types';

export type { Removal } from './removal';

export interface ReadArticle {
  metadata: Metadata;
  blocks: Block[];
  /** `elements[i]` is the page's element of `blocks[i]`. */
  elements: Element[];
  /** What `rangeOf` needs to find the text of `blocks[i]` in the page again. */
  places: Place[];
  removals: Removal[];
  /** The number of the page's block that prints the headline; -1 where none does. */
  headlineOrder: number;
}

/** Reads the article out of a walked page, or says why there is none. */
export function readArticle(page: Page): ReadArticle | { none: NoArticle; metadata: Metadata } {
  const others = otherArticles(page);
  const read = readMetadata(page, others);
  const { metadata, headlineAt } = read;
  if (page.tooLarge) return { none: 'too-large', metadata };
  const body = chooseBody(page, metadata, read, others);
  const none = whyNoArticle(page, body.blocks);
  if (none) return { none, metadata };
  const { blocks, places } = buildBlocks(body.blocks, page);
  return { metadata: { ...metadata, ...(blocks.some(block => block.kind === 'entry') ? { labels: { ...metadata.labels, live: true } } : {}), dateline: datelineOf(blocks) ?? datelineBeside(page, metadata, read.bylineAt) }, blocks, elements: places.map(place => place.element), places, removals: body.removals, headlineOrder: headlineAt };
}
