import { IS } from '../lexicon';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import type { Decided, Placed } from './speaker-features';

/** Whom a mention means, as an index into the reading's entities; undefined where nobody is named for it. */
export function resolve(reading: Reading, mention: Mention, quote: Placed, decided: readonly Decided[]): number | undefined {
  if (mention.kind === 'name') return mention.entity;
  if (mention.kind !== 'pronoun') return undefined;
  const wanted = mention.bits & IS.he ? 'he' : mention.bits & IS.she ? 'she' : undefined;
  const previous = decided.at(-1)?.entity;
  const fits = (index: number | undefined): index is number => {
    const entity = index === undefined ? undefined : reading.entities[index];
    return entity !== undefined && !entity.organisation && (!entity.gender || !wanted || entity.gender === wanted);
  };
  if (fits(previous) && quote.passage.block - (decided.at(-1)?.placed.passage.block ?? 0) <= 1) return previous;
  for (let block = mention.block; block >= Math.max(0, mention.block - 6); block--) {
    for (const other of (reading.mentions[block] ?? []).toReversed()) {
      if (block === mention.block && other.first >= mention.first) continue;
      if (!other.inQuote && !other.possessive && other.kind === 'name' && fits(other.entity)) return other.entity;
    }
  }
  return undefined;
}
