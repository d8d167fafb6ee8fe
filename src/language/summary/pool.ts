import { IS } from '../lexicon';
import type { Token } from '../tokens';
import type { Candidate } from './candidates';
import { chancesOf, isOwnWord, standingsOf, type WordWeights } from './expected';

/** A word that several places of the pool share: its chances, and how often the set at hand has it. */
export interface Word { chances: readonly number[]; seen: number }
/** A stem of the headline and how many sentences of the set at hand have it. */
export interface HeadlineStem { seen: number }

/** What a sentence brings along, worked out once and added up for each set it is in. */
export interface Weighed {
  candidate: Candidate;
  early: number;
  earlier: number;
  /** How many words are expected in the summary or not, and the chances of those that the pool has once. */
  counted: number;
  expected: number;
  /** The others, as often as they stand in it. */
  repeated: readonly Word[];
  stems: readonly HeadlineStem[];
  /** Bits of the sentences of its pool that say much the same. */
  alike: number;
}

/** The sentences that are weighed against each other, in the order of the article. */
export interface Pool { sentences: readonly Weighed[]; headlineStems: number }

const SAYS_THE_SAME = 0.72;
const LATER_SENTENCES = 2;

/** The `opening` sentences and the later ones that say most of the headline. */
export function poolOf(candidates: readonly Candidate[], headline: string, opening: number, weights: WordWeights): Pool {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const headlineStems = new Set(words.filter(word => word.length > 2).map(stem));
  const taken = takenFrom(candidates, headlineStems, opening);
  const standings = standingsOf(candidates, taken);
  const inHeadline = new Set(words);
  const known: (Word | undefined)[] = [];
  const stems = stemsOf(taken, headlineStems);
  const sentences = taken.map((candidate, at): Weighed => {
    const { order, words: length } = candidate;
    let counted = 0, expected = 0;
    const repeated: Word[] = [];
    for (const token of candidate.tokens) {
      const standing = standings[token.id];
      if (!standing || !isOwnWord(token)) continue;
      counted++;
      const word = known[token.id] ??= { chances: chancesOf(standing, candidates.length, inHeadline.has(token.lower), weights), seen: 0 };
      if (standing.asked > 1) repeated.push(word); else expected += word.chances[0] ?? 0;
    }
    const own = stems[at] ?? [];
    return {
      candidate, early: length * Math.exp(-order / 2), earlier: length * Math.exp(-order / 8), counted, expected, repeated,
      stems: own.flatMap(each => each.headline ?? []), alike: alikeTo(own, at, taken.length),
    };
  });
  return { sentences, headlineStems: headlineStems.size };
}

function takenFrom(candidates: readonly Candidate[], headline: ReadonlySet<string>, opening: number): readonly Candidate[] {
  if (candidates.length <= opening + LATER_SENTENCES) return candidates;
  const known: (string | undefined)[] = [];
  const later = candidates.slice(opening)
    .map(candidate => ({ candidate, score: saysOf(candidate, headline, known) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LATER_SENTENCES)
    .map(({ candidate }) => candidate);
  return [...candidates.slice(0, opening), ...later].sort((a, b) => a.order - b.order);
}

/** How many of the headline's stems a sentence has; `known` keeps, by the word's number, the stem or "". */
function saysOf({ tokens }: Candidate, headline: ReadonlySet<string>, known: (string | undefined)[]): number {
  let seen: Set<string> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let said = known[token.id];
    if (said === undefined) {
      const own = carries(token) ? stem(token.lower) : '';
      said = known[token.id] = headline.has(own) ? own : '';
    }
    if (said !== '') (seen ??= new Set()).add(said);
  }
  return seen?.size ?? 0;
}

/** A stem and bits of the sentences that have it. */
interface Stem { sentences: number; headline?: HeadlineStem }

/** The stems of each sentence's words that carry meaning, each once. */
function stemsOf(taken: readonly Candidate[], headline: ReadonlySet<string>): Stem[][] {
  const stems = new Map<string, Stem>();
  for (const each of headline) stems.set(each, { sentences: 0, headline: { seen: 0 } });
  return taken.map(({ tokens }, at) => {
    const own: Stem[] = [];
    for (const token of tokens) {
      if (!carries(token)) continue;
      const name = stem(token.lower);
      let known = stems.get(name);
      if (!known) stems.set(name, known = { sentences: 0 });
      if ((known.sentences & (1 << at)) === 0) own.push(known);
      known.sentences |= 1 << at;
    }
    return own;
  });
}

/** A bit for each other sentence of the pool that has most of a sentence's stems. */
function alikeTo(stems: readonly Stem[], at: number, count: number): number {
  const shared = new Uint8Array(count);
  for (const { sentences } of stems) {
    for (let others = sentences & ~(1 << at); others !== 0; others &= others - 1) {
      const other = 31 - Math.clz32(others & -others);
      shared[other] = (shared[other] ?? 0) + 1;
    }
  }
  let alike = 0;
  for (let other = 0; other < count; other++) if (other !== at && (shared[other] ?? 0) >= SAYS_THE_SAME * stems.length) alike |= 1 << other;
  return alike;
}

const CARRIES_NOTHING = IS.article | IS.preposition | IS.auxiliary | IS.conjunction | IS.he | IS.she | IS.they | IS.it | IS.self | IS.relative;

const carries = ({ word, text, bits }: Token): boolean => word && text.length > 1 && (bits & CARRIES_NOTHING) === 0;

/** A word's beginning stands for its forms: "refuted" and "refutes" share "refut". */
function stem(word: string): string {
  if (word.length > 6) return word.slice(0, 6);
  return word.endsWith('es') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
}
