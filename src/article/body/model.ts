import { BLOCKS_A_SLICE, inOneGo, type Slices } from '../../page/slices';
import type { Box, Page } from '../../page/types';
import { contextOf } from './context';
import { type BlockFacts, countPage, type Known, type PageFacts } from './facts';
import { emitAround, emitBlock, emitBox, isList, isMenuLink, kindOf } from './local';
import { PAIRS, pairOf } from './pairs';
import { FEATURES } from './registry';
import { nameWords } from './names';
import { TOP_LEVELS } from './words';

/** Weights by the name of the feature; those of words in names by the word: in a block's own box, above it, and above it within the main box. All are log odds. */
export interface Weights { bias: number; features: Record<string, number>; own: Record<string, number>; above: Record<string, number>; within: Record<string, number> }
/** Of the chain: the weight of a pair's features for a step into the body, out of it, and on within it. */
export interface Steps { into: number[]; outOf: number[]; within: number[] }
export interface BodyWeights { first: Weights; second: Weights; steps: Steps }

/** Weights by number; those of a word for both stages together, so that a word is looked up once. */
interface WordWeights { own1: number; above1: number; own2: number; above2: number; within2: number }
export interface BodyModel { bias1: number; bias2: number; features1: Float64Array; features2: Float64Array; words: Map<string, WordWeights>; steps: Steps }

export function loadModel({ first, second, steps }: BodyWeights): BodyModel {
  const words = new Map<string, WordWeights>();
  for (const word of new Set([first.own, first.above, second.own, second.above, second.within].flatMap(Object.keys))) {
    words.set(word, { own1: first.own[word] ?? 0, above1: first.above[word] ?? 0, own2: second.own[word] ?? 0, above2: second.above[word] ?? 0, within2: second.within[word] ?? 0 });
  }
  return { bias1: first.bias, bias2: second.bias, features1: numbered(first), features2: numbered(second), words, steps };
}

export interface Scored { facts: PageFacts; first: Float64Array; second: Float64Array; body: boolean[]; sure: Float64Array }

const numbered = ({ features }: Weights): Float64Array => Float64Array.from(FEATURES, name => features[name] ?? 0);

/**
 * Scores every block of a page and chooses the body: a first guess for each block alone, the guess added up over
 * the page, and then the best path of a linear chain (Lafferty, McCallum and Pereira 2001) over both.
 */
export const scorePage = (page: Page, known: Known, model: BodyModel): Scored => inOneGo(scorePageSlices(page, known, model));

/** As scorePage, in slices. */
export function* scorePageSlices(page: Page, known: Known, model: BodyModel): Slices<Scored> {
  const facts = yield* countPage(page, known);
  yield;
  const { first, second, sums } = yield* scoresAlone(page, facts, model);
  yield;
  const context = yield* contextOf(facts, page.boxes, first);
  yield;
  const { features2 } = model;
  const within = new Float64Array(page.boxes.length);
  for (const box of page.boxes) {
    if (context.isInside(box)) within[box.index] = (within[box.parent?.index ?? 0] as number) + (sums[box.index] as WordWeights).within2;
  }
  // numbers that a function outside them changes would each be a new object
  const score = new Float64Array(1);
  const emit = (feature: number): void => { if (feature >= 0) score[0] = (score[0] as number) + (features2[feature] as number); };
  for (let at = 0; at < second.length; at++) {
    if (at % BLOCKS_A_SLICE === BLOCKS_A_SLICE - 1) yield;
    score[0] = within[page.blocks[at]?.box.index ?? 0] as number;
    context.emit(at, emit);
    second[at] = (second[at] as number) + score[0];
  }
  yield;
  return { facts, first, second, ...bestPath(page, second, model.steps) };
}

const NO_WORDS: WordWeights = { own1: 0, above1: 0, own2: 0, above2: 0, within2: 0 };

/** Both stages' scores of each block by itself. */
function* scoresAlone(page: Page, facts: PageFacts, model: BodyModel): Slices<{ first: Float64Array; second: Float64Array; sums: WordWeights[] }> {
  const { features1, features2 } = model;
  const total = new Float64Array(2);
  const emit = (feature: number): void => {
    if (feature < 0) return;
    total[0] = (total[0] as number) + (features1[feature] as number);
    total[1] = (total[1] as number) + (features2[feature] as number);
  };
  const spelled = new Map<string, WordWeights>();
  const sumFor = (names: string): WordWeights => {
    let sum = spelled.get(names);
    if (!sum) {
      sum = sumOf(names, model.words);
      spelled.set(names, sum);
    }
    return sum;
  };
  const n = page.boxes.length;
  const above1 = new Float64Array(n), above2 = new Float64Array(n), own1 = new Float64Array(n), own2 = new Float64Array(n);
  const sums = page.boxes.map(box => {
    const words = box.names === '' || box.depth < TOP_LEVELS ? NO_WORDS : sumFor(box.names);
    const { index, parent } = box;
    total[0] = parent ? above1[parent.index] as number : 0;
    total[1] = parent ? above2[parent.index] as number : 0;
    emitBox(box, emit);
    own1[index] = total[0] + words.own1;
    own2[index] = total[1] + words.own2;
    above1[index] = total[0] + words.above1;
    above2[index] = total[1] + words.above2;
    return words;
  });
  const count = facts.blocks.length;
  const first = new Float64Array(count), second = new Float64Array(count);
  const around1 = new Float64Array(n).fill(NaN), around2 = new Float64Array(n);
  const kinds = facts.blocks.map(kindOf);
  for (let at = 0; at < count; at++) {
    if (at % BLOCKS_A_SLICE === BLOCKS_A_SLICE - 1) yield;
    const { box, wrapper } = (facts.blocks[at] as BlockFacts).block;
    const around = isList(box) ? box.index : box.parent?.index ?? 0;
    if (!isMenuLink(facts, at) && Number.isNaN(around1[around])) {
      total.fill(0);
      emitAround(facts, box, emit);
      [around1[around], around2[around]] = total as unknown as [number, number];
    }
    total[0] = model.bias1 + (own1[box.index] as number);
    total[1] = model.bias2 + (own2[box.index] as number);
    if (wrapper !== undefined) {
      const words = sumFor(wrapper);
      total[0] += words.own1;
      total[1] += words.own2;
    }
    emitBlock(facts, at, kinds, emit);
    if (!isMenuLink(facts, at)) {
      total[0] += around1[around] as number;
      total[1] += around2[around] as number;
    }
    first[at] = total[0];
    second[at] = total[1];
  }
  return { first, second, sums };
}

function sumOf(names: string, weights: Map<string, WordWeights>): WordWeights {
  const sum = { ...NO_WORDS };
  for (const word of nameWords(names)) {
    const weight = weights.get(word);
    if (!weight) continue;
    sum.own1 += weight.own1;
    sum.above1 += weight.above1;
    sum.own2 += weight.own2;
    sum.above2 += weight.above2;
    sum.within2 += weight.within2;
  }
  return sum;
}

/** Viterbi's best path over in and out, and how sure each block is (the difference of its two best paths). */
export function bestPath(page: Page, scores: Float64Array, steps: Steps): { body: boolean[]; sure: Float64Array } {
  const { blocks } = page;
  const n = blocks.length;
  const known: Steps = { into: [], outOf: [], within: [] };
  const into = new Float64Array(n), outOf = new Float64Array(n), within = new Float64Array(n);
  for (let i = 1; i < n; i++) {
    const before = blocks[i - 1], block = blocks[i];
    if (!before || !block) continue;
    const pair = pairOf(before, block);
    into[i] = weightOf(pair, steps.into, known.into);
    outOf[i] = weightOf(pair, steps.outOf, known.outOf);
    within[i] = weightOf(pair, steps.within, known.within);
  }
  const forward = new Float64Array(2 * n), backward = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const out = forward[2 * i - 2] ?? 0, inside = i === 0 ? -Infinity : forward[2 * i - 1] ?? 0;
    forward[2 * i] = Math.max(out, inside + (outOf[i] ?? 0));
    forward[2 * i + 1] = Math.max(out + (into[i] ?? 0), inside + (within[i] ?? 0)) + (scores[i] ?? 0);
  }
  for (let i = n - 2; i >= 0; i--) {
    const out = backward[2 * i + 2] ?? 0, inside = (backward[2 * i + 3] ?? 0) + (scores[i + 1] ?? 0);
    backward[2 * i] = Math.max(out, inside + (into[i + 1] ?? 0));
    backward[2 * i + 1] = Math.max(out + (outOf[i + 1] ?? 0), inside + (within[i + 1] ?? 0));
  }
  const sure = new Float64Array(n);
  for (let i = 0; i < n; i++) sure[i] = (forward[2 * i + 1] ?? 0) + (backward[2 * i + 1] ?? 0) - (forward[2 * i] ?? 0) - (backward[2 * i] ?? 0);
  return { body: Array.from(sure, margin => margin > 0), sure };
}

/** The weights of a pair's features added up, once for each kind of pair. */
function weightOf(pair: number, weights: readonly number[], known: number[]): number {
  let sum = known[pair];
  if (sum === undefined) {
    sum = 0;
    for (let i = 0; i < weights.length; i++) if (pair & (1 << i)) sum += weights[i] as number;
    known[pair] = sum;
  }
  return sum;
}

/** The boxes above a block, its own first. */
export function* boxesAbove(box: Box): Generator<Box> {
  for (let at: Box | undefined = box; at; at = at.parent) yield at;
}

export { PAIRS };
