import { IS } from '../lexicon';
import type { Reading } from './reading';
import type { Candidate, Placed } from './speaker-features';

/**
 * What is added to a candidate's weight in languages the weights were not learned on. Set by hand, in steps of a
 * half; German news served to measure them.
 */
const OBLIQUE = -2;
const GOES_ON = 3;
const LONE_NOUN = -1;
const THING = -1;

const SAYS_SO = new Set(['subject', 'subjectGap', 'appositive', 'inverted', 'according', 'label', 'dash', 'by']);

/** Points for one candidate; 0 where nothing is known against it or for it. */
export function speakerPoints(candidate: Candidate, quote: Placed, reading: Reading, ownSource: boolean): number {
  const { mention, links, passage } = candidate;
  const tied = links.some(link => link.relation === 'according' || link.relation === 'by');
  let points = 0;
  if (mention.afterPreposition && !tied) points += OBLIQUE;
  if (mention.kind === 'description' && !(mention.bits & (IS.role | IS.paper | IS.organisation)) && !links.length) points += THING;
  const entity = mention.entity === undefined ? undefined : reading.entities[mention.entity];
  if (reading.lexicon.data.capitalNouns && mention.kind === 'name' && mention.name.length === 1 && !entity?.person && !entity?.organisation && (entity?.mentions.length ?? 0) < 2 && !links.length) points += LONE_NOUN;
  if (!ownSource && goesOn(candidate, quote) && passage.block === quote.passage.block) points += GOES_ON;
  return points;
}

/** Someone who says so in the quotation's own sentence, outside it. */
export function hasOwnSource(candidates: readonly Candidate[], quote: Placed): boolean {
  const { passage, first, last } = quote;
  const sentences = [passage.sentence[first], passage.sentence[last - 1]];
  return candidates.some(({ mention, links, passage: own }) => own === passage && sentences.includes(mention.sentence) && (!mention.afterPreposition || links.some(link => link.relation === 'according'))
    && links.some(link => SAYS_SO.has(link.relation)));
}

/** "Roe warnte. Die Lage sei „ernst“": reported speech, or a quotation that is a sentence, goes on with who spoke. */
function goesOn({ mention, links }: Candidate, quote: Placed): boolean {
  const { passage, first } = quote;
  const back = (passage.sentence[first] ?? 0) - mention.sentence;
  return back === 1 && mention.last <= first && !mention.afterPreposition && links.some(link => SAYS_SO.has(link.relation) && link.strength === 'strong');
}

