import { IS, type Lexicon } from '../lexicon';
import type { Mention } from './mentions';
import type { Passage } from './passages';
import { isOutlet } from './outlets';
import type { Reading } from './reading';
import type { Candidate, Placed } from './speaker-features';
import { inReportedMood } from './statement-rules';

/**
 * What is added to a candidate's weight in languages the weights were not learned on. Set by hand, in steps of a
 * half; German news served to measure them.
 */
const OBLIQUE = -2;
const GOES_ON = 3;
const LONE_NOUN = -1;
const THING = -1;
const TALKED_OF = -2;
const CARRIES = -2;

const SAYS_SO = new Set(['subject', 'subjectGap', 'appositive', 'inverted', 'according', 'label', 'dash', 'by']);

/** What the rules know of a quotation before its candidates are weighed. */
export interface Surroundings {
  /** Someone says so in the quotation's own sentence, outside it. */
  ownSource: boolean;
  /** The sentence around it speaks in the mood of reported speech: "sei", "habe". */
  reported: boolean;
  /** Whoever may go on speaking: those who said so in the nearest sentence before that tells. */
  speaking: ReadonlySet<Mention>;
}

/** Points for one candidate; 0 where nothing is known against it or for it. */
export function speakerPoints(candidate: Candidate, quote: Placed, reading: Reading, { ownSource, reported, speaking }: Surroundings): number {
  const { mention, links, passage } = candidate;
  const tied = links.some(link => link.relation === 'according' || link.relation === 'by' || (link.relation === 'subject' && reading.lexicon.quoting.has(passage.tokens[link.cue]?.lower ?? '')));
  let points = 0;
  if (mention.afterPreposition && !tied) points += OBLIQUE;
  if (mention.kind === 'description' && !(mention.bits & (IS.role | IS.paper | IS.organisation)) && !links.length) points += THING;
  const entity = mention.entity === undefined ? undefined : reading.entities[mention.entity];
  if (reading.lexicon.data.capitalNouns && mention.kind === 'name' && mention.name.length === 1 && !entity?.person && !entity?.organisation && (entity?.mentions.length ?? 0) < 2 && !links.length) points += LONE_NOUN;
  if (ownSource && carries(candidate, reading.lexicon)) points += CARRIES;
  if (!ownSource && speaking.has(mention)) points += GOES_ON;
  if (reported && passage === quote.passage && mention.sentence === passage.sentence[quote.first] && !links.length) points += TALKED_OF;
  return points;
}

/** What stands around a quotation, for its candidates' points. */
export function surroundingsOf(candidates: readonly Candidate[], quote: Placed, reading: Reading): Surroundings {
  const ownSource = hasOwnSource(candidates, quote);
  const reported = inReportedMood(quote, reading.lexicon.reportedMood);
  return { ownSource, reported, speaking: ownSource ? new Set() : speakingBefore(candidates, quote, reading) };
}

/** Someone who says so in the quotation's own sentence, outside it. */
function hasOwnSource(candidates: readonly Candidate[], quote: Placed): boolean {
  const { passage, first, last } = quote;
  const sentences = [passage.sentence[first], passage.sentence[last - 1]];
  return candidates.some(({ mention, links, passage: own }) => own === passage && sentences.includes(mention.sentence) && (!mention.afterPreposition || links.some(link => link.relation === 'according' || link.relation === 'by'))
    && links.some(link => SAYS_SO.has(link.relation)));
}

/** "sagte Roe laut „Bote“": the outlet carries the words of another. */
function carries({ mention, links }: Candidate, lexicon: Lexicon): boolean {
  return mention.kind === 'name' && links.length > 0 && links.every(link => link.relation === 'according') && isOutlet(mention, lexicon);
}

const SENTENCES_BACK = 4;

/**
 * "Roe warnte. Die Lage sei schwierig. Es gebe „kein Wasser“": reported speech goes on with who spoke, over sentences
 * in the same mood; a quotation that is a sentence goes on with the sentence before.
 */
function speakingBefore(candidates: readonly Candidate[], quote: Placed, { lexicon }: Reading): ReadonlySet<Mention> {
  const { passage, first } = quote;
  const here = passage.sentence[first] ?? 0;
  for (let back = 1; back <= SENTENCES_BACK && here - back >= 0; back++) {
    const found = candidates.filter(({ mention, links, passage: own }) => own === passage && here - mention.sentence === back && mention.last <= first && !mention.afterPreposition
      && links.some(link => SAYS_SO.has(link.relation) && link.strength === 'strong'));
    if (found.length) return new Set(found.map(candidate => candidate.mention));
    if (!sentenceInMood(passage, here - back, lexicon.reportedMood)) break;
  }
  return new Set();
}

function sentenceInMood({ tokens, sentence, quote }: Passage, wanted: number, mood: ReadonlySet<string>): boolean {
  for (let i = 0; i < tokens.length && (sentence[i] ?? 0) <= wanted; i++) if (sentence[i] === wanted && ((quote[i] ?? -1) >= 0 || mood.has(tokens[i]?.lower ?? ''))) return true;
  return false;
}
