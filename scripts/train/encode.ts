/** Pages as numbers: for each block the features that are there, for each step the features of the pair. */
import type { Box, Page } from '../../src/page/types';
import { inOneGo } from '../../src/slices';
import { contextOf } from '../../src/article/body/context';
import { countPage, type PageFacts } from '../../src/article/body/facts';
import { knownOf } from '../../src/article/body/known';
import { emitAround, emitBlock, emitBox, isMenuLink, kindOf } from '../../src/article/body/local';
import { boxesAbove } from '../../src/article/within';
import { PAIRS, pairOf } from '../../src/article/body/pairs';
import { FEATURES } from '../../src/article/body/registry';
import { boxWords, wordsOf } from '../../src/article/body/words';
import { readMetadata } from '../../src/article/metadata';

/** The words of names that may have weights: in a block's own box, above it, and above it within the main box. */
export class Vocabulary {
  readonly own = new Map<string, number>();
  readonly above = new Map<string, number>();
  readonly within = new Map<string, number>();
  readonly names: string[] = [...FEATURES];

  constructor(own: Iterable<string>, above: Iterable<string>) {
    for (const word of own) this.own.set(word, this.names.push(word) - 1);
    for (const word of above) {
      this.above.set(word, this.names.push(word) - 1);
      this.within.set(word, this.names.push(word) - 1);
    }
  }
}

export const factsOf = (page: Page, others: ReadonlySet<Box>): PageFacts => {
  const { metadata, headlineAt } = readMetadata(page, others);
  return inOneGo(countPage(page, knownOf(page, metadata, headlineAt)));
};

export interface Encoded { page: Page; facts: PageFacts; blocks: Int32Array[]; pairs: Int32Array[] }

export function encode(page: Page, facts: PageFacts, vocabulary: Vocabulary): Encoded {
  const kinds = facts.blocks.map(kindOf);
  const blocks = page.blocks.map((block, at) => {
    const found: number[] = [];
    const emit = (feature: number | undefined): void => { if (feature !== undefined && feature >= 0) found.push(feature); };
    for (const box of boxesAbove(block.box)) {
      emitBox(box, emit);
      for (const word of boxWords(facts, box)) emit((box === block.box ? vocabulary.own : vocabulary.above).get(word));
    }
    if (block.wrapper !== undefined) for (const word of wordsOf(facts, block.wrapper)) emit(vocabulary.own.get(word));
    emitBlock(facts, at, kinds, emit);
    if (!isMenuLink(facts, at)) emitAround(facts, block.box, emit);
    return Int32Array.from(found);
  });
  const pairs = page.blocks.map((block, at) => {
    const before = page.blocks[at - 1];
    const pair = before ? pairOf(before, block) : 0;
    return Int32Array.from([...PAIRS.keys()].filter(i => pair & (1 << i)));
  });
  return { page, facts, blocks, pairs };
}

/** The blocks with the features of the page beside its first scores. */
export function withContext({ page, facts, blocks }: Encoded, scores: Float64Array, vocabulary: Vocabulary): Int32Array[] {
  const context = inOneGo(contextOf(facts, page.boxes, scores));
  return blocks.map((features, at) => {
    const found: number[] = [...features];
    context.emit(at, feature => { if (feature >= 0) found.push(feature); });
    for (let box = page.blocks[at]?.box; box && context.isInside(box); box = box.parent) {
      for (const word of boxWords(facts, box)) {
        const feature = vocabulary.within.get(word);
        if (feature !== undefined) found.push(feature);
      }
    }
    return Int32Array.from(found);
  });
}
