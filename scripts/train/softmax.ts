/** One choice: for each option the features that are on, and which options are right. */
export interface Choice { options: Int32Array[]; right: number[] }

/**
 * `decay` is an L2 penalty, `sparse` an L1 one, which sets what is seldom of use to nothing. With `averaged` the
 * weights are the mean of those at the ends of the later half of the epochs (Polyak & Juditsky 1992).
 */
export interface TrainingSettings { epochs: number; rate: number; decay: number; sparse: number; averaged: boolean }

/**
 * Learns weights for choices by gradient ascent (AdaGrad) on the log of the probability mass of the right
 * options. The L1 penalty is applied to a weight whenever it is moved (Duchi & Singer 2009). Where several options
 * are right the mass may fall on any of them.
 */
export function trainChoices(choices: readonly Choice[], size: number, settings: TrainingSettings): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const order = choices.map((_, index) => index);
  let seed = 7;
  const random = (): number => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
  const averaged = new Float64Array(size);
  const from = settings.averaged ? Math.floor(settings.epochs / 2) : settings.epochs - 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const choice = choices[index];
      if (choice) step(choice, weights, squares, settings);
    }
    if (epoch >= from) for (let i = 0; i < size; i++) averaged[i] = (averaged[i] ?? 0) + (weights[i] ?? 0) / (settings.epochs - from);
  }
  return averaged;
}

function step({ options, right }: Choice, weights: Float64Array, squares: Float64Array, { rate, decay, sparse }: TrainingSettings): void {
  const shares = new Float64Array(options.length);
  let most = -Infinity;
  for (let i = 0; i < options.length; i++) {
    let score = 0;
    for (const feature of options[i] ?? []) score += weights[feature] ?? 0;
    shares[i] = score;
    if (score > most) most = score;
  }
  let total = 0;
  let rightTotal = 0;
  for (let i = 0; i < shares.length; i++) total += shares[i] = Math.exp((shares[i] ?? 0) - most);
  for (const index of right) rightTotal += shares[index] ?? 0;
  for (let i = 0; i < options.length; i++) {
    const share = shares[i] ?? 0;
    const gradient = (right.includes(i) ? share / rightTotal : 0) - share / total;
    if (Math.abs(gradient) < 1e-3) continue;
    for (const feature of options[i] ?? []) {
      const weight = weights[feature] ?? 0;
      const g = gradient - decay * weight;
      const square = squares[feature] = (squares[feature] ?? 0) + g * g;
      const pace = rate / Math.sqrt(square);
      const moved = weight + pace * g;
      weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * sparse);
    }
  }
}
