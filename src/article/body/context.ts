import type { Box } from '../../page/types';
import type { PageFacts } from './facts';
import { isMenuLink } from './local';
import { type Emit, feature, steps } from './registry';

/** What a block shows beside the first guess about the whole page. */

const GUESS_ENDS = [-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6];
const guess = steps('first guess', GUESS_ENDS);
const guessBefore = steps('first guess before', GUESS_ENDS), guessAfter = steps('first guess after', GUESS_ENDS);
const guessSiblings = steps('first guess of siblings', GUESS_ENDS);
const guessAlike = steps('first guess of blocks named alike', GUESS_ENDS);
const inMain = feature('in the main box');
const below = steps('levels below the main box', [1, 2, 3, 4, 6]);
const apart = steps('levels to the main box', [1, 2, 3, 4, 6]);
const parentMass = steps('share of the body in its box', [0.001, 0.05, 0.2, 0.5, 0.8, 0.95]);
const grandMass = steps('share of the body in its parent', [0.001, 0.05, 0.2, 0.5, 0.8, 0.95]);
const greatMass = steps('share of the body in its grandparent', [0.001, 0.05, 0.2, 0.5, 0.8, 0.95]);
const alikeMass = steps('share of the body in blocks named alike', [0.001, 0.05, 0.2, 0.5, 0.8]);
const grandPurity = steps('sureness of its parent', [0.1, 0.3, 0.5, 0.7, 0.9]);
const parentPurity = steps('sureness of its box', [0.1, 0.3, 0.5, 0.7, 0.9]);
const place = steps('share of the body before it', [0.0001, 0.1, 0.3, 0.7, 0.9, 0.9999]);
const sinceStrong = steps('blocks since a sure one', [1, 2, 3, 5, 8, 15, 40]);
const tillStrong = steps('blocks till a sure one', [1, 2, 3, 5, 8, 15, 40]);

/** The first guess added up over boxes and kinds of blocks. */
export interface Context {
  emit(at: number, emit: Emit): void;
  /** The box stands in the main box, or is it; then the words of its name tell parts of the article apart. */
  isInside(box: Box): boolean;
}

interface Sum { size: number; mass: number; guess: number; blocks: number }
const sum = (): Sum => ({ size: 0, mass: 0, guess: 0, blocks: 0 });
const add = (to: Sum, size: number, mass: number, score: number): void => {
  to.size += size;
  to.mass += mass;
  to.guess += Math.max(-6, Math.min(6, score));
  to.blocks++;
};

const alikeKey = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.names ?? ''}`;

/** `scores` are the log odds of the first guess for each block. */
export function contextOf(facts: PageFacts, boxes: Box[], scores: Float64Array): Context {
  const sums = boxes.map(sum), own = boxes.map(sum);
  const alike = new Map<string, Sum>();
  const keys = boxes.map(() => undefined as Sum | undefined);
  let total = 0;
  const since: number[] = [], till: number[] = [], before: number[] = [];
  let last = -100;
  facts.blocks.forEach(({ block, size }, at) => {
    const score = scores[at] ?? 0;
    const mass = size / (1 + Math.exp(-score));
    const { index } = block.box;
    add(own[index] as Sum, size, mass, score);
    add(sums[index] as Sum, size, mass, score);
    let kin = keys[index];
    if (!kin) {
      const key = alikeKey(block.box);
      kin = alike.get(key) ?? sum();
      alike.set(key, kin);
      keys[index] = kin;
    }
    add(kin, size, mass, score);
    before.push(total);
    total += mass;
    since.push(at - last);
    if (score > 1 && size > 60) last = at;
  });
  let next = facts.blocks.length + 100;
  for (let at = facts.blocks.length - 1; at >= 0; at--) {
    till[at] = next - at;
    if ((scores[at] ?? 0) > 1 && (facts.blocks[at]?.size ?? 0) > 60) next = at;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const from = sums[i], to = sums[boxes[i]?.parent?.index ?? 0];
    if (from && to) {
      to.size += from.size;
      to.mass += from.mass;
      to.guess += from.guess;
      to.blocks += from.blocks;
    }
  }
  const main = mainBox(boxes, sums, total);
  const onMain = new Set<Box>();
  for (let box = main; box; box = box.parent) onMain.add(box);
  const inside = new Uint8Array(boxes.length);
  if (main) for (const box of boxes.slice(main.index)) if (box === main || (box.parent && inside[box.parent.index])) inside[box.index] = 1;

  return {
    isInside: box => inside[box.index] === 1 && box !== main,
    emit(at, emit) {
      const block = facts.blocks[at]?.block;
      if (!block || isMenuLink(facts, at)) return;
      const { box } = block;
      emit(guess(scores[at] ?? 0));
      emit(guessBefore(scores[at - 1] ?? -9));
      emit(guessAfter(scores[at + 1] ?? -9));
      const parent = box.parent ?? box, grand = parent.parent ?? parent;
      const o = own[box.index] as Sum, s = sums[box.index] as Sum, p = sums[parent.index] as Sum, g = sums[grand.index] as Sum;
      const kin = keys[box.index] as Sum;
      const score = Math.max(-6, Math.min(6, scores[at] ?? 0));
      const family = o.blocks > 1 ? o : p;
      if (family.blocks > 1) emit(guessSiblings((family.guess - score) / (family.blocks - 1)));
      if (kin.blocks > 1) emit(guessAlike((kin.guess - score) / (kin.blocks - 1)));
      emit(alikeMass(kin.mass / total));
      emit(parentMass(s.mass / total));
      emit(grandMass(p.mass / total));
      emit(greatMass(g.mass / total));
      emit(parentPurity(s.mass / s.size));
      emit(grandPurity(p.mass / p.size));
      emit(place((before[at] ?? 0) / total));
      emit(sinceStrong(since[at] ?? 99));
      emit(tillStrong(till[at] ?? 99));
      if (!main) return;
      if (inside[box.index]) {
        emit(inMain);
        emit(below(box.depth - main.depth));
      } else {
        let up: Box | undefined = box;
        while (up && !onMain.has(up)) up = up.parent;
        emit(apart(main.depth - (up?.depth ?? 0)));
      }
    },
  };
}

/** The deepest box that holds most of the guessed body. */
function mainBox(boxes: Box[], sums: Sum[], total: number): Box | undefined {
  let main: Box | undefined;
  for (const box of boxes) if ((sums[box.index]?.mass ?? 0) > 0.75 * total && box.depth >= (main?.depth ?? 0)) main = box;
  return main;
}
