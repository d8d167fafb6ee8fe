import type { Block } from '../../article/types';

/** Where the reader was in an article: the block, how it begins (articles change), and how far down in it, 0 to 1. */
export interface ReadingPlace { block: number; begins: string; within: number }

const LENGTH = 60;

export const placeAt = (blocks: readonly Block[], block: number, within: number): ReadingPlace =>
  ({ block, begins: blocks[block]?.text.slice(0, LENGTH) ?? '', within: Math.min(1, Math.max(0, within)) });

/** The block that a kept place means now: the nearest that begins as it did; undefined where none does. */
export function blockOf(blocks: readonly Block[], place: ReadingPlace): number | undefined {
  for (let away = 0; away < Math.max(blocks.length, place.block + 1); away++) {
    for (const at of away ? [place.block - away, place.block + away] : [place.block]) {
      if (blocks[at] && blocks[at].text.slice(0, LENGTH) === place.begins) return at;
    }
  }
  return undefined;
}

/** How much of the text stands before a place in a block, 0 to 1. */
export function shareBefore(lengths: readonly number[], block: number, within: number): number {
  const total = lengths.at(-1) ?? 0;
  const before = block > 0 ? lengths[block - 1] ?? 0 : 0;
  return total === 0 ? 0 : Math.min(1, (before + within * ((lengths[block] ?? before) - before)) / total);
}

/** Characters up to the end of each block. */
export function lengthsOf(blocks: readonly Block[]): number[] {
  let sum = 0;
  return blocks.map(block => (sum += block.text.length));
}

/** Whole minutes left after a share of the article; 0 at its end. */
export const minutesLeft = (minutes: number, share: number): number => (share >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - share))));
