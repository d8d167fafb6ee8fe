import type { Place } from '../page/range';
import { endsSlice, type Slices } from '../slices';
import type { Box, Page, TextBlock } from '../page/types';
import { blockOf, type Surroundings } from './block-kinds';
import { entriesOf, entryBlock, entryOf, isHeadOf } from './live';
import { withMedia } from './media';
import { embedOfPost, postOf } from './posts';
import { dataTables, tableOf } from './tables';
import type { Block, Entry } from './types';

/** A block of the article, and where it stands in the page. */
export interface Built { block: Block; place: Place }

/** A post has no more blocks than this. */
const POST_REACH = 20;

/** Turns the page's text blocks that are body into blocks of the article, with its figures and embeds between them; in slices. */
export function* buildBlocks(body: TextBlock[], page: Page): Slices<Built[]> {
  const made: Built[] = [];
  const around: Surroundings = { whole: body.map(block => block.text).join('\n'), base: page.base };
  const entries = entriesOf(page), tables = dataTables(body);
  let entry: { box: Box; block: Entry } | undefined;
  yield;
  for (let i = 0; i < body.length; i++) {
    if (endsSlice(i)) yield;
    const text = body[i];
    if (!text) continue;
    const inside = entryOf(text, entries);
    if (inside) {
      if (inside !== entry?.box) {
        entry = { box: inside, block: entryBlock(inside, text, page) };
        made.push({ block: entry.block, place: { element: inside.element, from: text.from } });
      }
      if (isHeadOf(text, entry.block, page)) continue;
    }
    const post = postOf(text), embed = post && embedOfPost(wholePost(post, text, page), page);
    const data = tables.get(text);
    if (embed) {
      made.push({ block: embed, place: { element: post.element, from: text.from } });
      for (let next = body[i + 1]; next && postOf(next) === post; next = body[i + 1]) i++;
    } else if (data) {
      made.push({ block: tableOf(data.cells), place: { element: data.table.element, from: text.from } });
      i += data.cells.length - 1;
    } else made.push({ block: blockOf(text, around), place: { element: text.element, from: text.from } });
  }
  yield;
  return withMedia(made, body, page);
}

/** All texts of a post, whatever of it was taken for body. */
const wholePost = (post: Box, { order }: TextBlock, page: Page): TextBlock[] =>
  page.blocks.filter(block => block.order >= order - POST_REACH && block.order <= order + POST_REACH && postOf(block) === post);
