import { endsSlice, type Slices } from '../../slices';
import type { Box, Page, TextBlock } from '../../page/types';

/** What is counted of a box and all in it. */
export interface BoxFacts { size: number; linked: number; blocks: number; sentences: number; media: number }
export interface BlockFacts {
  block: TextBlock;
  /** Characters, those of Chinese, Japanese and Korean for two and a half. */
  size: number;
  /** The share of the text that stands in links. */
  linked: number;
  /** Ends like a sentence. */
  ends: boolean;
  /** How many blocks of the page have this very text. */
  copies: number;
  /** The box of the picture, video or the like that stands right before it. */
  mediaBefore?: Box;
  /** A `time` element stands in it. */
  timed: boolean;
}

/** What is known of the article besides its text. */
export interface Known {
  /** The number of the block that prints the headline; -1 where none does. */
  headline: number;
  /** The headline, the description and names of authors, in letters and digits only. */
  title: string;
  description: string;
  authors: string[];
  /** The body as JSON-LD gives it, in letters and digits only; empty where it does not. */
  articleBody: string;
}

export interface PageFacts { blocks: BlockFacts[]; boxes: BoxFacts[]; known: Known; names: Map<string, readonly string[]> }

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const WIDE_ONE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ENDS = new Set([...'.!?…。！？؟।॥۔:'].map(char => char.charCodeAt(0)));
const CLOSES = new Set([...'"\'”’“‘»«)]」』 \n\t\u00a0\u3000'].map(char => char.charCodeAt(0)));
/** Behind the end of a sentence stand no more quotation marks and brackets than this. */
const MOST_CLOSING = 11;

/** Whether a text ends like a sentence, whatever closes behind it. */
function endsLikeSentence(text: string): boolean {
  let at = text.length - 1;
  const least = Math.max(0, at - MOST_CLOSING);
  while (at > least && CLOSES.has(text.charCodeAt(at))) at--;
  return ENDS.has(text.charCodeAt(at));
}

/** Sizes and link shares of every block and box, in one pass over each. */
export function* countPage(page: Page, known: Known): Slices<PageFacts> {
  const copies = new Map<string, number>();
  for (const { text, order } of page.blocks) {
    if (endsSlice(order)) yield;
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  yield;
  const boxes: BoxFacts[] = page.boxes.map(() => ({ size: 0, linked: 0, blocks: 0, sentences: 0, media: 0 }));
  yield;
  const mediaBefore = new Map<number, Box>();
  for (const { tag, order, box } of page.media) {
    if (tag === 'noscript') continue;
    mediaBefore.set(order, box);
    const at = boxes[box.index];
    if (at) at.media++;
  }
  yield;
  const times = new Set(page.times.map(time => time.order));
  const blocks: BlockFacts[] = [];
  for (const block of page.blocks) {
    if (endsSlice(block.order)) yield;
    const { text } = block;
    const size = WIDE_ONE.test(text) ? text.length + 1.5 * (text.match(WIDE)?.length ?? 0) : text.length;
    const linked = block.linked / text.length;
    const ends = endsLikeSentence(text);
    const box = boxes[block.box.index];
    if (box) {
      box.size += size;
      box.linked += size * linked;
      box.blocks++;
      if (ends && size > 60 && linked < 0.5) box.sentences += size;
    }
    blocks.push({ block, size, linked, ends, copies: copies.get(text) ?? 1, mediaBefore: mediaBefore.get(block.order), timed: times.has(block.order) });
  }
  yield;
  addUp(page.boxes, boxes);
  return { blocks, boxes, known, names: new Map() };
}

/** Letters and digits in lower case: what is left where two texts differ in marks and spaces only. */
export const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function addUp(boxes: Box[], facts: BoxFacts[]): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const from = facts[i], to = facts[boxes[i]?.parent?.index ?? 0];
    if (!from || !to) continue;
    to.size += from.size;
    to.linked += from.linked;
    to.blocks += from.blocks;
    to.sentences += from.sentences;
    to.media += from.media;
  }
}
