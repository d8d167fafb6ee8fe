import type { Box, Page } from '../../page/types';
import { contextOf } from './context';
import { countPage, type Known, type PageFacts } from './facts';
import { emitBlock, emitBox, kindOf } from './local';
import { PAIRS, emitPair } from './pairs';
import { FEATURES } from './registry';
import { boxWords, wordsOf } from './words';

/** Weights by the name of the feature; those of words in names by the word: in a block's own box, above it, and above it within the main box. All are log odds. */
export interface Weights { bias: number; features: Record<string, number>; own: Record<string, number>; above: Record<string, number>; within: Record<string, number> }
/** Of the chain: the weight of a pair's features for a step into the body, out of it, and on within it. */
export interface Steps { into: number[]; outOf: number[]; within: number[] }
export interface BodyWeights { first: Weights; second: Weights; steps: Steps }

interface Table { bias: number; features: Float64Array; own: Map<string, number>; above: Map<string, number>; within: Map<string, number> }
export interface BodyModel { first: Table; second: Table; steps: Steps }

export function loadModel({ first, second, steps }: BodyWeights): BodyModel {
  return { first: tableOf(first), second: tableOf(second), steps };
}

const tableOf = ({ bias, features, own, above, within }: Weights): Table => ({
  bias, features: Float64Array.from(FEATURES, name => features[name] ?? 0), own: new Map(Object.entries(own)), above: new Map(Object.entries(above)), within: new Map(Object.entries(within)),
});

export interface Scored { facts: PageFacts; first: Float64Array; second: Float64Array; body: boolean[]; sure: Float64Array }

/**
 * Scores every block of a page and chooses the body: a first guess for each block alone, the guess added up over
 * the page, and then the best path of a linear chain (Lafferty, McCallum and Pereira 2001) over both.
 */
export function scorePage(page: Page, known: Known, model: BodyModel): Scored {
  const facts = countPage(page, known);
  const kinds = facts.blocks.map(kindOf);
  const first = scoresOf(page, facts, kinds, model.first);
  const second = scoresOf(page, facts, kinds, model.second);
  const context = contextOf(facts, page.boxes, first);
  const { features } = model.second;
  const within = new Float64Array(page.boxes.length);
  for (const box of page.boxes) {
    if (context.isInside(box)) within[box.index] = (within[box.parent?.index ?? 0] ?? 0) + sumOf(boxWords(facts, box), model.second.within);
  }
  for (let at = 0; at < second.length; at++) {
    let score = within[page.blocks[at]?.box.index ?? 0] ?? 0;
    context.emit(at, feature => { if (feature >= 0) score += features[feature] ?? 0; });
    second[at] = (second[at] ?? 0) + score;
  }
  return { facts, first, second, ...bestPath(page, second, model.steps) };
}

function scoresOf(page: Page, facts: PageFacts, kinds: readonly string[], table: Table): Float64Array {
  const { features } = table;
  let score = 0;
  const emit = (feature: number): void => { if (feature >= 0) score += features[feature] ?? 0; };
  const above = new Float64Array(page.boxes.length), own = new Float64Array(page.boxes.length);
  for (const box of page.boxes) {
    score = box.parent ? above[box.parent.index] ?? 0 : 0;
    emitBox(box, emit);
    own[box.index] = score + sumOf(boxWords(facts, box), table.own);
    above[box.index] = score + sumOf(boxWords(facts, box), table.above);
  }
  return Float64Array.from(facts.blocks, ({ block }, at) => {
    score = table.bias + (own[block.box.index] ?? 0);
    if (block.wrapper !== undefined) score += sumOf(wordsOf(facts, block.wrapper), table.own);
    emitBlock(facts, at, kinds, emit);
    return score;
  });
}

function sumOf(words: readonly string[], weights: Map<string, number>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}

/** Viterbi's best path over in and out, and how sure each block is (the difference of its two best paths). */
export function bestPath(page: Page, scores: Float64Array, steps: Steps): { body: boolean[]; sure: Float64Array } {
  const { blocks } = page;
  const n = blocks.length;
  const into = new Float64Array(n), outOf = new Float64Array(n), within = new Float64Array(n);
  for (let i = 1; i < n; i++) {
    const before = blocks[i - 1], block = blocks[i];
    if (!before || !block) continue;
    let a = 0, b = 0, c = 0;
    emitPair(before, block, pair => {
      a += steps.into[pair] ?? 0;
      b += steps.outOf[pair] ?? 0;
      c += steps.within[pair] ?? 0;
    });
    into[i] = a;
    outOf[i] = b;
    within[i] = c;
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

/** The boxes above a block, its own first. */
export function* boxesAbove(box: Box): Generator<Box> {
  for (let at: Box | undefined = box; at; at = at.parent) yield at;
}

export { PAIRS };
