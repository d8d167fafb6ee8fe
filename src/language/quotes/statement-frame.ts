import { IS, type Lexicon } from '../lexicon';
import type { Placed } from './speaker-features';

/**
 * How a statement is set into its sentence: `said` and `saidFar` are “…,” and a verb of saying behind it, `intro` a
 * verb of saying and a comma before it, `colon` a verb and a colon, `sound` what is shouted, sung, or worn on shirts.
 */
export const FRAMES = ['none', 'said', 'saidFar', 'intro', 'colon', 'sound'] as const;
export type Frame = (typeof FRAMES)[number];
/** What the word before the one before the span is. */
export const SECONDS = ['none', 'cue', 'weakCue', 'term', 'article', 'preposition', 'auxiliary', 'name', 'pronoun', 'conjunction', 'quote', 'mark', 'word'] as const;
export const BRACKETS = ['no', 'bracket', 'dash', 'dots'] as const;

/** How many words may stand between a statement and its verb of saying: “…,” reporter Jane Roe asked. */
const NEAR_VERB = 4;
const FAR_VERB = 8;
const INTRODUCTION = 12;
const SOUND_WORDS = 4;

/** The frame of a span whose content ends as `ends` says. */
export function frameOf({ passage, first, last }: Placed, lexicon: Lexicon, ends: string): Frame {
  const { tokens, bits, sentence } = passage;
  const before = tokens[first - 1];
  const opens = !before || sentence[first - 1] !== sentence[first] || (passage.quote[first - 1] ?? -1) >= 0 || '.!?'.includes(before.text);
  if (opens && (ends === 'comma' || ends === 'question')) {
    for (let i = last; i < last + FAR_VERB && tokens[i]?.word; i++) if ((bits[i] ?? 0) & IS.cue) return i - last < NEAR_VERB ? 'said' : 'saidFar';
  }
  if (before?.text === ',' && (bits[first - 2] ?? 0) & IS.cue) return 'intro';
  if (before?.text === ':') for (let i = first - 2; i >= Math.max(0, first - INTRODUCTION); i--) if ((bits[i] ?? 0) & IS.cue) return 'colon';
  for (let i = first - 1; i >= Math.max(0, first - SOUND_WORDS); i--) if (lexicon.sounds.has(tokens[i]?.lower ?? '')) return 'sound';
  return 'none';
}

export function secondBefore({ passage, first }: Placed): (typeof SECONDS)[number] {
  const token = passage.tokens[first - 2];
  const bits = passage.bits[first - 2] ?? 0;
  if (!token || passage.sentence[first - 2] !== passage.sentence[first]) return 'none';
  if ((passage.quote[first - 2] ?? -1) >= 0) return 'quote';
  if (!token.word) return 'mark';
  if (bits & IS.cue) return 'cue';
  if (bits & IS.weakCue) return 'weakCue';
  if (bits & IS.term) return 'term';
  if (bits & (IS.he | IS.she | IS.they | IS.it | IS.self)) return 'pronoun';
  if (bits & IS.article) return 'article';
  if (bits & IS.preposition) return 'preposition';
  if (bits & IS.auxiliary) return 'auxiliary';
  if (bits & IS.conjunction) return 'conjunction';
  return token.upper ? 'name' : 'word';
}

export function bracketBefore({ passage, first }: Placed): (typeof BRACKETS)[number] {
  const text = passage.tokens[first - 1]?.text ?? '';
  if (text === '(' || text === '[') return 'bracket';
  if (/^[—–―-]/.test(text)) return 'dash';
  return /^(?:…|\.\.)/.test(text) ? 'dots' : 'no';
}
