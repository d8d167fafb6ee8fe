import { IS } from '../lexicon';
import { codesOf, columnsOf, type Values } from '../model';
import type { Link } from './links';
import type { MarkedSpan } from './marks';
import type { Mention } from './mentions';
import type { Entity } from './people';
import type { Passage } from './passages';

/** What is looked at when a mention is weighed as the speaker of a quotation, with the values it can take. */
export const speakerSchema = {
  kind: ['none', 'person', 'name', 'organisation', 'he', 'she', 'they', 'it', 'self', 'relative', 'role', 'paper', 'other'],
  place: ['none', 'sentenceBefore', 'sentenceAfter', 'blockBefore', 'blockAfter', 'previous1', 'previous2', 'next'],
  relation: ['none', 'subject', 'subjectGap', 'appositive', 'inner', 'far', 'inverted', 'object', 'according', 'by', 'label', 'dash'],
  strength: ['none', 'strong', 'weak', 'telling'],
  cueGap: ['none', '0', '1', '3', '8', '16', 'far', 'quoteBetween'],
  cueSide: ['none', 'before', 'after'],
  distance: ['none', '0', '1', '3', '6', '12', '25', 'far'],
  between: ['0', '1', '2', '3'],
  quotesBetween: ['0', '1', '2'],
  frame: ['plain', 'preposition', 'possessive', 'both'],
  previous: ['none', 'mention', 'entity', 'other'],
  previousAt: ['none', 'block', 'blockBefore', 'earlier'],
  opens: ['block', 'comma', 'colon', 'that', 'word', 'stop', 'quote', 'other'],
  closes: ['comma', 'stop', 'question', 'other', 'open'],
  size: ['1', '3', '5', '9'],
  whole: ['no', 'yes'],
  often: ['0', '1', '2', '4', '8'],
  opensSentence: ['no', 'yes'],
  colonNear: ['no', 'yes'],
} as const;

export const speakerTemplates = [
  'kind', 'place', 'relation', 'strength', 'cueGap', 'distance', 'between', 'frame', 'often', 'opensSentence', 'relation×place',
  'relation×cueGap', 'relation×strength', 'relation×cueSide', 'relation×frame', 'relation×kind', 'relation×between',
  'relation×opens', 'relation×closes', 'relation×size', 'relation×previous', 'relation×quotesBetween', 'relation×opensSentence',
  'place×kind', 'place×closes', 'place×opens', 'place×distance', 'place×between', 'place×quotesBetween', 'place×frame',
  'place×whole', 'place×opensSentence', 'place×often', 'kind×previous', 'kind×frame', 'kind×distance', 'kind×opensSentence',
  'previous×opens', 'previous×closes', 'previous×whole', 'previous×previousAt', 'previous×place',
] as const;

const AT = columnsOf(speakerSchema);
const KIND = codesOf(speakerSchema.kind);
const PLACE = codesOf(speakerSchema.place);
const RELATION = codesOf(speakerSchema.relation);
const STRENGTH = codesOf(speakerSchema.strength);
const CUE_GAP = codesOf(speakerSchema.cueGap);
const CUE_SIDE = codesOf(speakerSchema.cueSide);
const FRAME = codesOf(speakerSchema.frame);
const PREVIOUS = codesOf(speakerSchema.previous);
const PREVIOUS_AT = codesOf(speakerSchema.previousAt);
const OPENS = codesOf(speakerSchema.opens);
const CLOSES = codesOf(speakerSchema.closes);
const NO = 0;
const YES = 1;

/** A statement among the passage's tokens: `first` its opening mark, `last` one past its closing one. */
export interface Placed { span: MarkedSpan; index: number; first: number; last: number; passage: Passage }

/** Where the text goes on after the quotation: a comma outside the marks („…“, sagte) is skipped. */
function edgeAfter({ passage, last }: Placed): number {
  const text = passage.tokens[last]?.text;
  return text === ',' || text === '،' || text === '，' ? last + 1 : last;
}

/** The quotation before, as it was decided. */
export interface Decided { placed: Placed; mention?: Mention; entity?: number }

const STEPS = [0, 1, 3, 6, 12, 25];

/** The number of a distance: 0 is "none", then one for each step, then "far". */
function bucket(n: number): number {
  for (let i = 0; i < STEPS.length; i++) if (n <= (STEPS[i] ?? 0)) return i + 1;
  return STEPS.length + 1;
}

/** What surrounds the quotation, the same for every candidate; with "nobody" where a candidate is told apart. */
export function quoteAttributes(quote: Placed, previous: Decided | undefined): Values {
  const { passage, first, last, span } = quote;
  const { tokens } = passage;
  const content = passage.text.slice(span.from, span.to).trimEnd();
  const words = last - first - 2;
  const values = new Uint8Array(Object.keys(speakerSchema).length);
  values[AT.opens] = opening(passage, first, tokens[first - 1]);
  values[AT.closes] = span.continues ? CLOSES.open : closing(content.at(-1) ?? '', tokens[last]?.text ?? '');
  values[AT.size] = words >= 9 ? 3 : words >= 5 ? 2 : words >= 3 ? 1 : 0;
  values[AT.whole] = first <= 1 && last >= tokens.length - 1 ? YES : NO;
  values[AT.previousAt] = !previous ? PREVIOUS_AT.none : previous.placed.passage === passage ? PREVIOUS_AT.block : previous.placed.passage.block >= passage.block - 1 ? PREVIOUS_AT.blockBefore : PREVIOUS_AT.earlier;
  values[AT.colonNear] = endsInColon(quote) ? YES : NO;
  return values;
}

function closing(final: string, after: string): number {
  if (',，、'.includes(final) || after === ',') return CLOSES.comma;
  if ('.…。'.includes(final)) return CLOSES.stop;
  return '?!？！'.includes(final) ? CLOSES.question : CLOSES.other;
}

function opening(passage: Passage, first: number, before: Passage['tokens'][number] | undefined): number {
  if (!before) return OPENS.block;
  if ((passage.quote[first - 1] ?? -1) >= 0) return OPENS.quote;
  if (before.text === ',' || before.text === '，') return OPENS.comma;
  if (before.text === ':' || before.text === '：') return OPENS.colon;
  if (before.lower === 'that') return OPENS.that;
  if (before.word) return OPENS.word;
  return '.!?…。'.includes(before.text) ? OPENS.stop : OPENS.other;
}

function kindOf(mention: Mention, entities: readonly Entity[]): number {
  const { bits } = mention;
  if (mention.kind === 'name') {
    const entity = mention.entity === undefined ? undefined : entities[mention.entity];
    if (entity?.person) return KIND.person;
    return entity?.organisation ? KIND.organisation : KIND.name;
  }
  if (mention.kind === 'pronoun') {
    if (bits & IS.he) return KIND.he;
    if (bits & IS.she) return KIND.she;
    if (bits & IS.they) return KIND.they;
    if (bits & IS.relative) return KIND.relative;
    return bits & IS.self ? KIND.self : KIND.it;
  }
  if (bits & IS.role) return KIND.role;
  return bits & IS.paper ? KIND.paper : KIND.other;
}

/** A candidate with where it stands; `between` counts mentions outside quotations between it and the quotation. */
export interface Candidate { mention: Mention; links: readonly Link[]; between: number; passage: Passage }


function endsInColon(quote: Placed): boolean {
  const before = quote.passage.tokens[quote.first - 1]?.text;
  return before === ':' || before === '：';
}

export function candidateValues(candidate: Candidate, quote: Placed, around: Values, previous: Decided | undefined, entities: readonly Entity[]): Values {
  const { mention, passage } = candidate;
  const here = passage === quote.passage;
  const before = here ? mention.last <= quote.first : passage.block < quote.passage.block;
  const best = candidate.links.length ? bestLink(candidate, quote, here) : undefined;
  const gap = here ? (before ? quote.first - mention.last : mention.first - edgeAfter(quote)) : 26;
  const count = mention.entity === undefined ? 0 : entities[mention.entity]?.mentions.length ?? 0;
  const values = around.slice();
  values[AT.kind] = kindOf(mention, entities);
  values[AT.place] = placeOf(mention, passage, quote, before);
  if (best) {
    values[AT.relation] = RELATION[best.link.relation];
    values[AT.strength] = STRENGTH[best.link.strength];
    values[AT.cueGap] = best.gap;
    values[AT.cueSide] = CUE_SIDE[best.side];
  }
  values[AT.distance] = bucket(gap);
  values[AT.between] = Math.min(3, candidate.between);
  values[AT.quotesBetween] = here ? quotesBetween(passage, mention, quote, before) : 0;
  values[AT.frame] = mention.afterPreposition ? (mention.possessive ? FRAME.both : FRAME.preposition) : mention.possessive ? FRAME.possessive : FRAME.plain;
  values[AT.previous] = !previous?.mention ? PREVIOUS.none : previous.mention === mention ? PREVIOUS.mention : mention.entity !== undefined && mention.entity === previous.entity ? PREVIOUS.entity : PREVIOUS.other;
  values[AT.often] = count >= 8 ? 4 : count >= 4 ? 3 : Math.min(2, count);
  values[AT.opensSentence] = mention.first === 0 || passage.sentence[mention.first - 1] !== mention.sentence || (passage.quote[mention.first - 1] ?? -1) >= 0 ? YES : NO;
  if (!here) values[AT.colonNear] = passage.tokens.at(-1)?.text === ':' ? YES : NO;
  return values;
}

function placeOf(mention: Mention, passage: Passage, quote: Placed, before: boolean): number {
  if (passage !== quote.passage) {
    const back = quote.passage.block - passage.block;
    return back < 0 ? PLACE.next : back === 1 ? PLACE.previous1 : PLACE.previous2;
  }
  const edge = before ? passage.sentence[quote.first] : passage.sentence[quote.last - 1];
  if (before) return mention.sentence === edge ? PLACE.sentenceBefore : PLACE.blockBefore;
  return mention.sentence === edge ? PLACE.sentenceAfter : PLACE.blockAfter;
}

function quotesBetween(passage: Passage, mention: Mention, quote: Placed, before: boolean): number {
  const from = before ? mention.last : quote.last, to = before ? quote.first : mention.first;
  let count = 0;
  let last = -1;
  for (let i = from; i < to && count < 2; i++) {
    const here = passage.quote[i] ?? -1;
    if (here >= 0 && here !== last) count++;
    last = here;
  }
  return count;
}

interface Best { link: Link; gap: number; side: 'before' | 'after' }

/** The tie whose cue stands nearest to the quotation. */
function bestLink(candidate: Candidate, quote: Placed, here: boolean): Best | undefined {
  let best: Best | undefined;
  let nearest = Infinity;
  for (const link of candidate.links) {
    const side = here ? (link.cue < quote.first ? 'before' : 'after') : candidate.passage.block < quote.passage.block ? 'before' : 'after';
    const gap = !here ? 99 + candidate.passage.tokens.length - link.cue : side === 'before' ? quote.first - link.cue - 1 : link.cue - edgeAfter(quote);
    const weight = gap + (link.relation === 'far' || link.relation === 'inner' ? 0.5 : 0);
    if (weight >= nearest) continue;
    nearest = weight;
    best = { link, side, gap: !here ? CUE_GAP.far : cueGap(candidate.passage, link.cue, quote, side, gap) };
  }
  return best;
}

function cueGap(passage: Passage, cue: number, quote: Placed, side: 'before' | 'after', gap: number): Best['gap'] {
  const from = side === 'before' ? cue : quote.last, to = side === 'before' ? quote.first : cue;
  for (let i = from; i < Math.min(to, from + 60); i++) if ((passage.quote[i] ?? -1) >= 0) return CUE_GAP.quoteBetween;
  return gap <= 0 ? CUE_GAP[0] : gap <= 1 ? CUE_GAP[1] : gap <= 3 ? CUE_GAP[3] : gap <= 8 ? CUE_GAP[8] : gap <= 16 ? CUE_GAP[16] : CUE_GAP.far;
}
