import { endsSlice, type Slices } from '../../slices';
import type { Page } from '../../page/types';
import type { BlockFacts, BoxFacts, PageFacts } from './facts';
import { emitAround, emitBlock, emitBox, isList, isMenuLink, kindOf } from './local';
import type { BodyModel, WordWeights } from './model';
import { nameWords } from './names';
import { TOP_LEVELS } from './words';

const NO_WORDS: WordWeights = { own1: 0, above1: 0, own2: 0, above2: 0, within2: 0 };

/** Both stages' scores of each block by itself; `sums` are the weights of the names of each box that holds text, by its index. */
export function* scoresAlone(page: Page, facts: PageFacts, model: BodyModel): Slices<{ first: Float64Array; second: Float64Array; sums: WordWeights[] }> {
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
  const sums: WordWeights[] = [];
  for (const box of page.boxes) {
    const { index, parent } = box;
    if (endsSlice(index)) yield;
    if ((facts.boxes[index] as BoxFacts).blocks === 0) {
      sums.push(NO_WORDS);
      continue;
    }
    const words = box.names === '' || box.depth < TOP_LEVELS ? NO_WORDS : sumFor(box.names);
    total[0] = parent ? above1[parent.index] as number : 0;
    total[1] = parent ? above2[parent.index] as number : 0;
    emitBox(box, emit);
    own1[index] = total[0] + words.own1;
    own2[index] = total[1] + words.own2;
    above1[index] = total[0] + words.above1;
    above2[index] = total[1] + words.above2;
    sums.push(words);
  }
  yield;
  const count = facts.blocks.length;
  const first = new Float64Array(count), second = new Float64Array(count);
  const around1 = new Float64Array(n).fill(NaN), around2 = new Float64Array(n);
  const kinds = facts.blocks.map(kindOf);
  for (let at = 0; at < count; at++) {
    if (endsSlice(at)) yield;
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
