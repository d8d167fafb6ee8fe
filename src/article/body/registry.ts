/**
 * Names and numbers of features. A number is an index into the weights; a name says in the weights file and in
 * `explain` what the feature sees.
 */
export const FEATURES: string[] = [];

/** One feature that is there or not, or has a value. */
export function feature(name: string): number {
  return FEATURES.push(name) - 1;
}

/** A feature for each of some steps of a number; answers the first one. `steps` are the lower ends after the first. */
export function steps(name: string, lowerEnds: readonly number[]): (value: number) => number {
  const first = FEATURES.length;
  FEATURES.push(`${name} < ${lowerEnds[0]}`, ...lowerEnds.map(end => `${name} ≥ ${end}`));
  return value => {
    let step = 0;
    while (step < lowerEnds.length && value >= (lowerEnds[step] as number)) step++;
    return first + step;
  };
}

/** A feature for each of some words; -1 for another word. */
export function oneOf(name: string, words: readonly string[]): (word: string | undefined) => number {
  const numbers = new Map(words.map(word => [word, feature(`${name} ${word}`)]));
  return word => numbers.get(word ?? '') ?? -1;
}

/** A feature for each of some words that are known by their number; answers the first one. */
export function choice(name: string, words: readonly string[]): number {
  const first = FEATURES.length;
  for (const word of words) feature(`${name} ${word}`);
  return first;
}

/** Takes the number of a feature that is there. Negative numbers are no feature. */
export type Emit = (feature: number) => void;
