/** Trains the body model, plainly and with a fifth of the sites left out at a time. */
import { getDomain } from 'tldts';
import type { BodyWeights, Weights } from '../../src/article/body/model';
import { boxWords } from '../../src/article/body/words';
import { FEATURES } from '../../src/article/body/registry';
import type { PageFacts } from '../../src/article/body/facts';
import type { Box, Page } from '../../src/page/types';
import { type Sequence, type Trained, scoresOf, train } from './chain';
import { type Encoded, Vocabulary, encode, factsOf, withContext } from './encode';
import { type Label, UNKNOWN } from './labels';

export interface Example { id: string; site: string; page: Page; others: ReadonlySet<Box>; labels: Label[]; weight: number }
/** A fifth of the sites; each split divides them anew. */
export interface LeftOut { split: number; fold: number }
export const FOLDS = 5;
const FEWEST_SITES = 4;

/** The site of an address; an archived page counts for the site that it was taken from. */
export function siteOf(url: string): string {
  const inner = /web\.archive\.org\/web\/\d+[a-z_]*\/(.+)$/.exec(url.trim())?.[1];
  const address = inner === undefined ? url.trim() : /^https?:/.test(inner) ? inner : `http://${inner}`;
  return getDomain(address) ?? address;
}

export function foldOf(site: string, split = 0): number {
  let hash = 2166136261 ^ Math.imul(split, 0x9e3779b1);
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619);
  return (hash >>> 0) % FOLDS;
}

interface Stage { epochs: number; rate: number; decay: number; drop: number }
export interface Settings { first: Stage; second: Stage }
export const SETTINGS: Settings = { first: { epochs: 12, rate: 0.03, decay: 0.3, drop: 0.5 }, second: { epochs: 20, rate: 0.03, decay: 0.5, drop: 0.5 } };

interface Prepared extends Example { encoded: Encoded }

/** Trains with some folds left out; first guesses are kept, since several second stages share them. */
export class BodyTrainer {
  private readonly vocabulary: Vocabulary;
  private readonly prepared: Prepared[];
  private readonly firsts = new Map<string, Trained>();

  constructor(examples: Example[], private readonly settings: Settings = SETTINGS) {
    const facts = examples.map(example => factsOf(example.page, example.others));
    this.vocabulary = commonWords(examples, facts);
    this.prepared = examples.map((example, i): Prepared => ({ ...example, encoded: encode(example.page, facts[i] as PageFacts, this.vocabulary) }));
  }

  /** Weights from all examples but those left out. The second stage learns from first guesses about sites that the first did not see. */
  train(leftOut?: LeftOut): BodyWeights {
    const split = leftOut?.split ?? 0;
    const size = this.vocabulary.names.length;
    const sequences = this.prepared.filter(({ site }) => foldOf(site, split) !== leftOut?.fold).map(({ site, encoded, labels, weight }): Sequence => ({
      blocks: withContext(encoded, scoresOf(encoded.blocks, this.first(split, leftOut?.fold, foldOf(site, split))), this.vocabulary), pairs: encoded.pairs, labels, weight,
    }));
    const second = train(sequences, size, { ...this.settings.second, chain: true, seed: 2, words: FEATURES.length });
    return {
      first: toWeights(this.first(split, leftOut?.fold), this.vocabulary), second: toWeights(second, this.vocabulary),
      steps: { into: rounded(second.into), outOf: rounded(second.outOf), within: rounded(second.within) },
    };
  }

  private first(split: number, ...folds: (number | undefined)[]): Trained {
    const leftOut = [...new Set(folds)].filter(fold => fold !== undefined).sort();
    const key = leftOut.length === 0 ? '' : `${split}: ${leftOut.join(' ')}`;
    let first = this.firsts.get(key);
    if (!first) {
      const sequences = this.prepared.filter(({ site }) => !leftOut.includes(foldOf(site, split))).map(firstSequence);
      first = train(sequences, this.vocabulary.names.length, { ...this.settings.first, chain: false, seed: 1, words: FEATURES.length });
      this.firsts.set(key, first);
    }
    return first;
  }
}

const rounded = (list: Float64Array): number[] => Array.from(list, one => Math.round(one * 1000) / 1000);

/** Only blocks with a label teach the first guess. */
function firstSequence({ encoded, labels, weight }: Prepared): Sequence {
  const known = labels.flatMap((label, i) => (label === UNKNOWN ? [] : [i]));
  return { blocks: known.map(i => encoded.blocks[i] as Int32Array), pairs: [], labels: known.map(i => labels[i] ?? UNKNOWN), weight };
}

function note(to: Map<string, Set<string>>, word: string, site: string): void {
  to.set(word, (to.get(word) ?? new Set()).add(site));
}

const common = (words: Map<string, Set<string>>): string[] => [...words].filter(([, sites]) => sites.size >= FEWEST_SITES).map(([word]) => word).sort();

/** Words that several sites use in names; one site's own cannot help on another. */
function commonWords(examples: Example[], facts: PageFacts[]): Vocabulary {
  const own = new Map<string, Set<string>>(), above = new Map<string, Set<string>>();
  for (const [i, { page, site }] of examples.entries()) {
    const counted = facts[i] as PageFacts;
    const withText = new Set(page.blocks.map(block => block.box));
    for (const box of page.boxes) {
      for (const word of boxWords(counted, box)) note(withText.has(box) ? own : above, word, site);
      if (withText.has(box)) for (const word of boxWords(counted, box)) note(above, word, site);
    }
  }
  return new Vocabulary(common(own), common(above));
}

function toWeights(model: Trained, vocabulary: Vocabulary): Weights {
  const features: Record<string, number> = {}, own: Record<string, number> = {}, above: Record<string, number> = {}, within: Record<string, number> = {};
  vocabulary.names.forEach((name, i) => {
    const weight = Math.round((model.weights[i] ?? 0) * 1000) / 1000;
    if (Math.abs(weight) < 0.01) return;
    if (vocabulary.own.get(name) === i) own[name] = weight;
    else if (vocabulary.above.get(name) === i) above[name] = weight;
    else if (vocabulary.within.get(name) === i) within[name] = weight;
    else features[name] = weight;
  });
  return { bias: Math.round(model.bias * 1000) / 1000, features, own, above, within };
}
