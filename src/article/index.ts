import type { Place } from '../page/range';
import { inOneGo, type Slices } from '../slices';
import type { Page } from '../page/types';
import { buildBlocks } from './blocks';
import { chooseBodySlices } from './body';
import { datelineBeside, datelineOf } from './dateline';
import { readMetadataSlices } from './metadata';
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

type Answer = ReadArticle | { none: NoArticle; metadata: Metadata };

/** Reads the article out of a walked page, or says why there is none. */
export const readArticle = (page: Page): Answer => inOneGo(readArticleSlices(page));

/** As readArticle, in slices. */
export function* readArticleSlices(page: Page): Slices<Answer> {
  const others = otherArticles(page);
  yield;
  const read = yield* readMetadataSlices(page, others);
  const { metadata, headlineAt } = read;
  if (page.tooLarge) return { none: 'too-large', metadata };
  yield;
  const body = yield* chooseBodySlices(page, metadata, read, others);
  const none = whyNoArticle(page, body.blocks);
  if (none) return { none, metadata };
  yield;
  const built = yield* buildBlocks(body.blocks, page);
  yield;
  const blocks = built.map(one => one.block), places = built.map(one => one.place);
  const labels = blocks.some(block => block.kind === 'entry') ? { ...metadata.labels, live: true as const } : metadata.labels;
  const dateline = datelineOf(blocks) ?? datelineBeside(page, metadata, read.bylineAt);
  return { metadata: { ...metadata, labels, dateline }, blocks, elements: places.map(place => place.element), places, removals: body.removals, headlineOrder: headlineAt };
}
