/** Reads a page in Node as the engine reads it in a browser, with weights of one's choice. */
import { buildBlocks } from '../../src/article/blocks';
import { inOneGo } from '../../src/slices';
import { chooseBody } from '../../src/article/body';
import { type BodyModel } from '../../src/article/body/model';
import { readMetadata } from '../../src/article/metadata';
import { whyNoArticle } from '../../src/article/no-article';
import { bodyForBench } from '../../src/engine/bench-body';
import type { Box, Page } from '../../src/page/types';

export interface Answer { text: string; headline?: string; authors: string[] }

/** `others` are the boxes of other articles on the page. Pictures and frames, which need elements, are left out: they are no body text. */
export function answerOf(page: Page, others: ReadonlySet<Box>, model?: BodyModel): Answer {
  const read = readMetadata(page, others);
  const { metadata } = read;
  const { blocks: chosen } = chooseBody(page, metadata, read, others, model);
  const built = whyNoArticle(page, chosen) ? [] : inOneGo(buildBlocks(chosen, { ...page, media: [] })).map(one => one.block);
  return { text: bodyForBench(built), headline: metadata.headline?.value, authors: metadata.authors.map(author => author.value.name) };
}
