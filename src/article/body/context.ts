import { endsSlice, type Slices } from '../../slices';
import type { Box, TextBlock } from '../../page/types';
import type { BlockFacts, PageFacts } from './facts';
import { isMenuLink } from './local';
import { choice, type Emit, feature, steps } from './registry';

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

const RELATIONS = ['in its box', 'alike beside it', 'beside it', 'a level off', 'elsewhere', 'nowhere'];
const strongBefore = choice('the sure one before is', RELATIONS), strongAfter = choice('the sure one after is', RELATIONS);
const strongAround = choice('the sure ones around are', RELATIONS.flatMap(before => RELATIONS.map(after => `${before} and ${after}`)));
const NOWHERE = RELATIONS.length - 1;

/** How a block stands to a sure one, by number of `RELATIONS`. */
function relationOf({ box: a }: TextBlock, sure: TextBlock | undefined): number {
  if (!sure) return NOWHERE;
  const b = sure.box;
  if (a === b) return 0;
  if (a.parent === b.parent) return a.tag === b.tag && a.names === b.names ? 1 : 2;
  return a.parent === b.parent?.parent || a.parent?.parent === b.parent || a.parent?.parent === b.parent?.parent ? 3 : 4;
}

/** The first guess added up over boxes and kinds of blocks. */
export interface Context {
  emit(at: number, emit: Emit): void;
  /** The box stands in the main box, or is it; then the words of its name tell parts of the article apart. */
  isInside(box: Box): boolean;
}

/** Sums over some boxes or kinds of blocks, by number. */
class Sums {
  readonly size: Float64Array;
  readonly mass: Float64Array;
  readonly odds: Float64Array;
  readonly blocks: Uint32Array;

  constructor(count: number) {
    this.size = new Float64Array(count);
    this.mass = new Float64Array(count);
    this.odds = new Float64Array(count);
    this.blocks = new Uint32Array(count);
  }

  add(to: number, size: number, mass: number, odds: number, blocks: number): void {
    this.size[to] = this.sizeOf(to) + size;
    this.mass[to] = this.massOf(to) + mass;
    this.odds[to] = this.oddsOf(to) + odds;
    this.blocks[to] = this.blocksOf(to) + blocks;
  }

  sizeOf(at: number): number { return this.size[at] as number; }
  massOf(at: number): number { return this.mass[at] as number; }
  oddsOf(at: number): number { return this.odds[at] as number; }
  blocksOf(at: number): number { return this.blocks[at] as number; }
}

const bounded = (score: number): number => Math.max(-6, Math.min(6, score));

const alikeKey = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.names ?? ''}`;

/** `scores` are the log odds of the first guess for each block. */
export function* contextOf(facts: PageFacts, boxes: Box[], scores: Float64Array): Slices<Context> {
  const count = facts.blocks.length;
  const sums = new Sums(boxes.length), own = new Sums(boxes.length), kin = new Sums(boxes.length);
  // the first box of each kind stands for all that are named alike
  const alike = new Map<string, number>();
  const kinOf = new Int32Array(boxes.length).fill(-1);
  let total = 0;
  const since = new Int32Array(count), till = new Int32Array(count), massBefore = new Float64Array(count);
  let last = -1000;
  for (let at = 0; at < count; at++) {
    if (endsSlice(at)) yield;
    const { block, size } = facts.blocks[at] as BlockFacts;
    const score = scores[at] as number;
    const mass = size / (1 + Math.exp(-score)), odds = bounded(score);
    const { index } = block.box;
    own.add(index, size, mass, odds, 1);
    sums.add(index, size, mass, odds, 1);
    let kind = kinOf[index] as number;
    if (kind < 0) {
      const key = alikeKey(block.box);
      kind = alike.get(key) ?? index;
      alike.set(key, kind);
      kinOf[index] = kind;
    }
    kin.add(kind, size, mass, odds, 1);
    massBefore[at] = total;
    total += mass;
    since[at] = at - last;
    if (score > 1 && size > 60) last = at;
  }
  yield;
  let next = count + 1000;
  for (let at = count - 1; at >= 0; at--) {
    till[at] = next - at;
    if ((scores[at] as number) > 1 && (facts.blocks[at] as BlockFacts).size > 60) next = at;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    sums.add(boxes[i]?.parent?.index ?? 0, sums.sizeOf(i), sums.massOf(i), sums.oddsOf(i), sums.blocksOf(i));
  }
  yield;
  const main = mainBox(boxes, sums, total);
  const onMain = new Set<Box>();
  for (let box = main; box; box = box.parent) onMain.add(box);
  const inside = new Uint8Array(boxes.length);
  for (let i = main?.index ?? boxes.length; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    if (box === main || (box.parent && inside[box.parent.index])) inside[i] = 1;
  }

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
      const b = box.index, p = parent.index, g = grand.index, k = kinOf[b] as number;
      const score = bounded(scores[at] as number);
      const family = own.blocksOf(b) > 1 ? own : sums, of = family === own ? b : p;
      if (family.blocksOf(of) > 1) emit(guessSiblings((family.oddsOf(of) - score) / (family.blocksOf(of) - 1)));
      if (kin.blocksOf(k) > 1) emit(guessAlike((kin.oddsOf(k) - score) / (kin.blocksOf(k) - 1)));
      emit(alikeMass(kin.massOf(k) / total));
      emit(parentMass(sums.massOf(b) / total));
      emit(grandMass(sums.massOf(p) / total));
      emit(greatMass(sums.massOf(g) / total));
      emit(parentPurity(sums.massOf(b) / sums.sizeOf(b)));
      emit(grandPurity(sums.massOf(p) / sums.sizeOf(p)));
      emit(place((massBefore[at] ?? 0) / total));
      emit(sinceStrong(since[at] ?? 99));
      emit(tillStrong(till[at] ?? 99));
      const before = relationOf(block, facts.blocks[at - (since[at] as number)]?.block), after = relationOf(block, facts.blocks[at + (till[at] as number)]?.block);
      emit(strongBefore + before);
      emit(strongAfter + after);
      emit(strongAround + before * RELATIONS.length + after);
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
function mainBox(boxes: Box[], sums: Sums, total: number): Box | undefined {
  let main: Box | undefined;
  for (const box of boxes) if (sums.massOf(box.index) > 0.75 * total && box.depth >= (main?.depth ?? 0)) main = box;
  return main;
}
