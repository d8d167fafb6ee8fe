import { IS } from '../lexicon';
import { encoder, type Model, type Values } from '../model';
import { firstAfter, type Mention } from './mentions';
import type { Entity } from './people';
import type { Reading } from './reading';
import type { Decided, Placed } from './speaker-features';

/** What is looked at when a pronoun is tied to someone named before it. */
export const pronounSchema = {
  pronoun: ['person', 'they', 'it'],
  gender: ['same', 'unknown', 'other'],
  kind: ['person', 'name', 'organisation'],
  speaker: ['no', 'last', 'lastPronoun', 'earlier'],
  near: ['sentence', 'block', '1', '2', '3', 'far', 'quoteOnly'],
  rank: ['0', '1', '2', '3'],
  subject: ['no', 'yes'],
  frame: ['plain', 'preposition', 'possessive'],
  often: ['1', '2', '4', '8'],
  most: ['no', 'yes'],
  words: ['1', '2'],
} as const;

export const pronounTemplates = [
  'pronoun×kind', 'gender', 'gender×kind', 'speaker', 'near', 'rank', 'subject', 'frame', 'often', 'most', 'words×kind',
  'speaker×near', 'rank×near', 'subject×near', 'gender×rank', 'speaker×rank', 'frame×subject',
] as const;

const encode = encoder(pronounSchema);
const BLOCKS_BACK = 8;
const MENTIONS_BACK = 160;
const DECIDED_BACK = 24;

export interface Antecedent { entity: number; values: Values }

/** Who may be meant by a pronoun: everyone named in the blocks before it, with their attributes. */
export function antecedents(reading: Reading, mention: Mention, quote: Placed, decided: readonly Decided[]): Antecedent[] {
  const latest = latestMentions(reading, mention);
  const last = decided.at(-1);
  if (last?.entity !== undefined && !latest.has(last.entity)) {
    const again = last.mention?.entity === last.entity ? last.mention : reading.entities[last.entity]?.mentions.at(-1);
    if (again) latest.set(last.entity, again);
  }
  const wanted = genderWanted(mention);
  const earlier = new Set(decided.slice(-DECIDED_BACK).map(each => each.entity));
  let most = 0;
  for (const index of latest.keys()) { const entity = reading.entities[index]; if (entity && !entity.organisation) most = Math.max(most, entity.mentions.length); }
  let rank = 0;
  return [...latest].map(([index, other]) => {
    const entity = reading.entities[index];
    const fits = entity !== undefined && !entity.organisation && !(wanted && entity.gender && entity.gender !== wanted);
    const here = rank;
    if (fits) rank++;
    return { entity: index, values: encode({
      pronoun: wanted ? 'person' : mention.bits & IS.they ? 'they' : 'it',
      gender: !wanted || !entity?.gender ? 'unknown' : entity.gender === wanted ? 'same' : 'other',
      kind: kindOf(entity),
      speaker: last?.entity === index ? (last.mention?.kind === 'pronoun' ? 'lastPronoun' : 'last') : earlier.has(index) ? 'earlier' : 'no',
      near: nearness(other, mention, quote),
      rank: String(Math.min(3, here)) as '0',
      subject: isSubject(reading, other) ? 'yes' : 'no',
      frame: other.possessive ? 'possessive' : other.afterPreposition ? 'preposition' : 'plain',
      often: often(entity), most: entity && entity.mentions.length === most ? 'yes' : 'no',
      words: entity && entity.name.length > 1 ? '2' : '1',
    }) };
  });
}

function genderWanted(mention: Mention): 'he' | 'she' | undefined {
  return mention.bits & IS.he ? 'he' : mention.bits & IS.she ? 'she' : undefined;
}

function kindOf(entity: Entity | undefined): 'person' | 'name' | 'organisation' {
  return entity?.person ? 'person' : entity?.organisation ? 'organisation' : 'name';
}

function often(entity: Entity | undefined): '1' | '2' | '4' | '8' {
  const count = entity?.mentions.length ?? 0;
  return count >= 8 ? '8' : count >= 4 ? '4' : count >= 2 ? '2' : '1';
}

/** The latest mention of everyone named before the pronoun, nearest first. Names inside quotations count for little. */
function latestMentions(reading: Reading, mention: Mention): Map<number, Mention> {
  const latest = new Map<number, Mention>();
  let seen = 0;
  for (let block = mention.block; block >= Math.max(0, mention.block - BLOCKS_BACK); block--) {
    const mentions = reading.mentions[block] ?? [];
    const from = block === mention.block ? firstAfter(mentions, mention.first) : mentions.length;
    for (let i = from - 1; i >= 0 && seen < MENTIONS_BACK; i--, seen++) {
      const other = mentions[i];
      if (!other || other.entity === undefined || other.inQuote || (block === mention.block && other.first >= mention.first)) continue;
      if (!latest.has(other.entity)) latest.set(other.entity, other);
    }
  }
  return latest;
}

function nearness(other: Mention, mention: Mention, quote: Placed): (typeof pronounSchema.near)[number] {
  const back = mention.block - other.block;
  if (back === 0) return other.sentence === mention.sentence && other.last > quote.last - 200 ? 'sentence' : 'block';
  return back > 0 && back <= 3 ? String(back) as '1' : 'far';
}

function isSubject(reading: Reading, mention: Mention): boolean {
  const passage = reading.passages[mention.block];
  const opens = mention.first === 0 || passage?.sentence[mention.first - 1] !== mention.sentence;
  return (opens && !mention.possessive) || (reading.linksIn(mention.block).get(mention) ?? []).some(link => ['subject', 'subjectGap', 'inverted', 'appositive'].includes(link.relation));
}

export interface Meant { entity: number | undefined; confidence: number }

/** Whom a mention means, as an index into the reading's entities; undefined where nobody is named for it. */
export function resolve(reading: Reading, mention: Mention, quote: Placed, decided: readonly Decided[], model: Model): Meant {
  if (mention.kind === 'name') return { entity: mention.entity, confidence: 1 };
  if (mention.kind !== 'pronoun' || mention.bits & IS.self) return { entity: undefined, confidence: 1 };
  if (mention.bits & IS.relative) return { entity: beforeRelative(reading, mention), confidence: 1 };
  const known = antecedents(reading, mention, quote, decided);
  const scores = known.map(each => model.score(each.values));
  const best = scores.indexOf(Math.max(...scores));
  const total = scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0);
  const entity = known[best]?.entity;
  return entity === undefined ? { entity, confidence: 0 } : { entity, confidence: 1 / total };
}

/** "Roe, who said": the name just before "who". */
function beforeRelative(reading: Reading, mention: Mention): number | undefined {
  const mentions = reading.mentions[mention.block] ?? [];
  const before = mentions[firstAfter(mentions, mention.first) - 1];
  return before && mention.first - before.last <= 2 ? before.entity : undefined;
}
