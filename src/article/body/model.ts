import { PAIRS } from './pairs';
import { FEATURES } from './registry';

/** Weights by the name of the feature; those of words in names by the word: in a block's own box, above it, and above it within the main box. All are log odds. */
export interface Weights { bias: number; features: Record<string, number>; own: Record<string, number>; above: Record<string, number>; within: Record<string, number> }
/** Of the chain: the weight of a pair's features for a step into the body, out of it, and on within it. */
export interface Steps { into: number[]; outOf: number[]; within: number[] }
export interface BodyWeights { first: Weights; second: Weights; steps: Steps }

/** Weights by number; those of a word for both stages together, so that a word is looked up once. */
export interface WordWeights { own1: number; above1: number; own2: number; above2: number; within2: number }
export interface BodyModel { bias1: number; bias2: number; features1: Float64Array; features2: Float64Array; words: Map<string, WordWeights>; steps: StepWeights }

/** The weights as the reading needs them: features by number, words with the weights of both stages. */
export function loadModel({ first, second, steps }: BodyWeights): BodyModel {
  const words = new Map<string, WordWeights>();
  for (const word of new Set([first.own, first.above, second.own, second.above, second.within].flatMap(Object.keys))) {
    words.set(word, { own1: first.own[word] ?? 0, above1: first.above[word] ?? 0, own2: second.own[word] ?? 0, above2: second.above[word] ?? 0, within2: second.within[word] ?? 0 });
  }
  return { bias1: first.bias, bias2: second.bias, features1: numbered(first), features2: numbered(second), words, steps: new StepWeights(steps) };
}

/** The weights of a step by its pair of neighbours (see `pairOf`): those of its features, added up once for each kind of pair. */
export class StepWeights {
  readonly into = new Float64Array(1 << PAIRS.length);
  readonly outOf = new Float64Array(1 << PAIRS.length);
  readonly within = new Float64Array(1 << PAIRS.length);
  private readonly met = new Uint8Array(1 << PAIRS.length);

  constructor(private readonly steps: Steps) {}

  /** To be called before the weights of a pair are read. */
  meet(pair: number): void {
    if (this.met[pair] === 1) return;
    this.met[pair] = 1;
    this.into[pair] = sumOf(pair, this.steps.into);
    this.outOf[pair] = sumOf(pair, this.steps.outOf);
    this.within[pair] = sumOf(pair, this.steps.within);
  }
}

function sumOf(pair: number, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if (pair & (1 << i)) sum += weights[i] as number;
  return sum;
}

const numbered = ({ features }: Weights): Float64Array => Float64Array.from(FEATURES, name => features[name] ?? 0);
