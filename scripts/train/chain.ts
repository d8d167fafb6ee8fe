/** Trains a linear chain over two labels by gradient; blocks without a label are summed over. */
import { PAIRS } from '../../src/article/body/pairs';
import { IN, type Label, OUT } from './labels';

export interface Sequence { blocks: Int32Array[]; pairs: Int32Array[]; labels: Label[]; weight: number }
export interface Trained { bias: number; weights: Float64Array; into: Float64Array; outOf: Float64Array; within: Float64Array }
/** Of the features from number `words` on, the words of names, a share of `drop` is left out of each batch at random: the others must do without them. */
export interface TrainOptions { epochs: number; rate: number; decay: number; drop: number; words: number; chain: boolean; seed: number }

const BATCH = 8;

export function train(sequences: Sequence[], size: number, { epochs, rate, decay, drop, words, chain, seed }: TrainOptions): Trained {
  const n = PAIRS.length;
  const all = new Float64Array(size + 1 + 3 * n);
  const [m, v, gradient] = [new Float64Array(all.length), new Float64Array(all.length), new Float64Array(all.length)];
  const model = viewOf(all, size);
  const random = randomFrom(seed);
  const order = sequences.map((_, i) => i);
  const batches = Math.ceil(order.length / BATCH);
  const average = new Float64Array(all.length);
  let step = 0, averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as number, order[i] as number];
    }
    for (let batch = 0; batch < batches; batch++) {
      gradient.fill(0);
      const kept = all.slice();
      const gone = Array.from({ length: size - words }, (_, i) => words + i).filter(() => random() < drop);
      for (const i of gone) all[i] = 0;
      for (const i of order.slice(batch * BATCH, (batch + 1) * BATCH)) addGradient(sequences[i] as Sequence, model, gradient, size, chain);
      for (const i of gone) [all[i], gradient[i]] = [kept[i] as number, 0];
      step++;
      const r = rate * (1 - step / (epochs * batches + 1)) * Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
      for (let i = 0; i < all.length; i++) {
        const g = (gradient[i] as number) - (i === size ? 0 : decay * (all[i] as number));
        m[i] = 0.9 * (m[i] as number) + 0.1 * g;
        v[i] = 0.999 * (v[i] as number) + 0.001 * g * g;
        all[i] = (all[i] as number) + r * (m[i] as number) / (Math.sqrt(v[i] as number) + 1e-6);
      }
      if (epoch >= epochs / 2) {
        averaged++;
        for (let i = 0; i < all.length; i++) average[i] = (average[i] as number) + (all[i] as number);
      }
    }
  }
  return viewOf(average.map(sum => sum / averaged), size);
}

const viewOf = (all: Float64Array, size: number): Trained => {
  const n = PAIRS.length, at = size + 1;
  return {
    get bias() { return all[size] as number; },
    weights: all.subarray(0, size), into: all.subarray(at, at + n), outOf: all.subarray(at + n, at + 2 * n), within: all.subarray(at + 2 * n, at + 3 * n),
  };
};

export function scoresOf(blocks: Int32Array[], model: Trained): Float64Array {
  return Float64Array.from(blocks, features => {
    let sum = model.bias;
    for (const feature of features) sum += model.weights[feature] as number;
    return sum;
  });
}

function addGradient(sequence: Sequence, model: Trained, gradient: Float64Array, size: number, chain: boolean): void {
  const scores = scoresOf(sequence.blocks, model);
  const free = marginals(sequence, scores, model, chain, false);
  const held = marginals(sequence, scores, model, chain, true);
  const n = PAIRS.length;
  sequence.blocks.forEach((features, i) => {
    const g = sequence.weight * ((held.inside[i] as number) - (free.inside[i] as number));
    if (Math.abs(g) > 1e-9) {
      for (const feature of features) gradient[feature] = (gradient[feature] as number) + g;
      gradient[size] = (gradient[size] as number) + g;
    }
    if (!chain || i === 0) return;
    for (const [kind, part] of ['into', 'outOf', 'within'].entries()) {
      const key = part as 'into' | 'outOf' | 'within';
      const step = sequence.weight * ((held[key][i] as number) - (free[key][i] as number));
      if (Math.abs(step) < 1e-9) continue;
      for (const pair of sequence.pairs[i] as Int32Array) {
        const at = size + 1 + kind * n + pair;
        gradient[at] = (gradient[at] as number) + step;
      }
    }
  });
}

interface Marginals { inside: Float64Array; into: Float64Array; outOf: Float64Array; within: Float64Array }

const logAdd = (a: number, b: number): number => {
  const top = Math.max(a, b);
  return top === -Infinity ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
};

/** Forward and backward sums; `held` keeps to the labels that are known. */
function marginals({ pairs, labels }: Sequence, scores: Float64Array, model: Trained, chain: boolean, held: boolean): Marginals {
  const n = scores.length;
  const made: Marginals = { inside: new Float64Array(n), into: new Float64Array(n), outOf: new Float64Array(n), within: new Float64Array(n) };
  const outside = (i: number): number => (held && labels[i] === IN ? -Infinity : 0);
  const inside = (i: number): number => (held && labels[i] === OUT ? -Infinity : scores[i] as number);
  if (!chain) {
    for (let i = 0; i < n; i++) made.inside[i] = held ? (labels[i] === IN ? 1 : labels[i] === OUT ? 0 : sigmoid(scores[i] as number)) : sigmoid(scores[i] as number);
    return made;
  }
  const sums = { into: new Float64Array(n), outOf: new Float64Array(n), within: new Float64Array(n) };
  for (let i = 1; i < n; i++) {
    for (const pair of pairs[i] as Int32Array) {
      sums.into[i] = (sums.into[i] as number) + (model.into[pair] as number);
      sums.outOf[i] = (sums.outOf[i] as number) + (model.outOf[pair] as number);
      sums.within[i] = (sums.within[i] as number) + (model.within[pair] as number);
    }
  }
  const f0 = new Float64Array(n), f1 = new Float64Array(n), b0 = new Float64Array(n), b1 = new Float64Array(n);
  f0[0] = outside(0);
  f1[0] = inside(0);
  for (let i = 1; i < n; i++) {
    const a = f0[i - 1] as number, b = f1[i - 1] as number;
    f0[i] = logAdd(a, b + (sums.outOf[i] as number)) + outside(i);
    f1[i] = logAdd(a + (sums.into[i] as number), b + (sums.within[i] as number)) + inside(i);
  }
  for (let i = n - 2; i >= 0; i--) {
    const a = (b0[i + 1] as number) + outside(i + 1), b = (b1[i + 1] as number) + inside(i + 1);
    b0[i] = logAdd(a, b + (sums.into[i + 1] as number));
    b1[i] = logAdd(a + (sums.outOf[i + 1] as number), b + (sums.within[i + 1] as number));
  }
  const total = n > 0 ? logAdd(f0[n - 1] as number, f1[n - 1] as number) : 0;
  for (let i = 0; i < n; i++) {
    made.inside[i] = Math.exp((f1[i] as number) + (b1[i] as number) - total);
    if (i === 0) continue;
    const a = f0[i - 1] as number, b = f1[i - 1] as number;
    made.into[i] = Math.exp(a + (sums.into[i] as number) + inside(i) + (b1[i] as number) - total);
    made.outOf[i] = Math.exp(b + (sums.outOf[i] as number) + outside(i) + (b0[i] as number) - total);
    made.within[i] = Math.exp(b + (sums.within[i] as number) + inside(i) + (b1[i] as number) - total);
  }
  return made;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Numbers between 0 and 1 that are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
