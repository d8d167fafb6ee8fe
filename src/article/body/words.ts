import type { Box } from '../../page/types';
import type { PageFacts } from './facts';
import { nameWords } from './names';

/** Words of the root and the body name the page, not a part of it. */
export const TOP_LEVELS = 2;

/** The words in the names of a box, read once for each spelling. */
export function wordsOf(page: PageFacts, names: string): readonly string[] {
  let words = page.names.get(names);
  if (!words) {
    words = nameWords(names);
    page.names.set(names, words);
  }
  return words;
}

export const boxWords = (page: PageFacts, box: Box): readonly string[] => (box.depth < TOP_LEVELS || box.names === '' ? NONE : wordsOf(page, box.names));

const NONE: readonly string[] = [];
