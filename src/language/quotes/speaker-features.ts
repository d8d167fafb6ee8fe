import { IS } from '../lexicon';
import { encoder, type Values } from '../model';
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
  'kind', 'place', 'relation', 'strength', 'cueGap', 'distance', 'between', 'frame', 'often', 'opensSentence',
  'relation×place', 'relation×cueGap', 'relation×strength', 'relation×cueSide', 'relation×frame', 'relation×kind', 'relation×between',
  'relation×opens', 'relation×closes', 'relation×size', 'relation×previous', 'relation×quotesBetween', 'relation×opensSentence',
  'place×kind', 'place×closes', 'place×opens', 'place×distance', 'place×between', 'place×quotesBetween', 'place×frame', 'place×whole', 'place×opensSentence',
  'place×often', 'kind×previous', 'kind×frame', 'kind×distance', 'kind×opensSentence',
  'previous×opens', 'previous×closes', 'previous×whole', 'previous×previousAt', 'previous×place',
  'relation×place×cueGap', 'relation×place×closes', 'relation×place×opens', 'relation×place×previous', 'relation×cueGap×strength', 'relation×cueGap×cueSide',
  'relation×kind×place', 'previous×previousAt×whole', 'previous×previousAt×opens', 'place×previous×opens', 'kind×place×whole',
  'relation×place×quotesBetween', 'kind×opens×closes', 'kind×size×opens', 'kind×whole×previousAt', 'place×colonNear×whole', 'relation×colonNear×place',
] as const;

export const encodeSpeaker = encoder(speakerSchema);

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

function bucket(n: number): '0' | '1' | '3' | '6' | '12' | '25' | 'far' {
  for (const step of STEPS) if (n <= step) return String(step) as '0';
  return 'far';
}

/** What surrounds the quotation, the same for every candidate. */
export function quoteAttributes(quote: Placed, previous: Decided | undefined) {
  const { passage, first, last, span } = quote;
  const { tokens } = passage;
  const before = tokens[first - 1];
  const content = passage.text.slice(span.from, span.to).trimEnd();
  const final = content.at(-1) ?? '';
  const words = last - first - 2;
  const after = tokens[last]?.text ?? '';
  return {
    opens: opening(passage, first, before),
    closes: span.continues ? 'open' as const : ',，、'.includes(final) || after === ',' ? 'comma' as const : '.…。'.includes(final) ? 'stop' as const : '?!？！'.includes(final) ? 'question' as const : 'other' as const,
    size: words >= 9 ? '9' as const : words >= 5 ? '5' as const : words >= 3 ? '3' as const : '1' as const,
    whole: first <= 1 && last >= tokens.length - 1 ? 'yes' as const : 'no' as const,
    previousAt: !previous ? 'none' as const : previous.placed.passage === passage ? 'block' as const : previous.placed.passage.block >= passage.block - 1 ? 'blockBefore' as const : 'earlier' as const,
  };
}

function opening(passage: Passage, first: number, before: Passage['tokens'][number] | undefined): (typeof speakerSchema.opens)[number] {
  if (!before) return 'block';
  if ((passage.quote[first - 1] ?? -1) >= 0) return 'quote';
  if (before.text === ',' || before.text === '，') return 'comma';
  if (before.text === ':' || before.text === '：') return 'colon';
  if (before.lower === 'that') return 'that';
  if (before.word) return 'word';
  return '.!?…。'.includes(before.text) ? 'stop' : 'other';
}

export type QuoteAttributes = ReturnType<typeof quoteAttributes>;

function kindOf(mention: Mention, entities: readonly Entity[]): (typeof speakerSchema.kind)[number] {
  const { bits } = mention;
  if (mention.kind === 'name') {
    const entity = mention.entity === undefined ? undefined : entities[mention.entity];
    if (entity?.person) return 'person';
    return entity?.organisation ? 'organisation' : 'name';
  }
  if (mention.kind === 'pronoun') {
    if (bits & IS.he) return 'he';
    if (bits & IS.she) return 'she';
    if (bits & IS.they) return 'they';
    if (bits & IS.relative) return 'relative';
    return bits & IS.self ? 'self' : 'it';
  }
  if (bits & IS.role) return 'role';
  return bits & IS.paper ? 'paper' : 'other';
}

/** A candidate with where it stands; `between` counts mentions outside quotations between it and the quotation. */
export interface Candidate { mention: Mention; links: readonly Link[]; between: number; passage: Passage }

export function noneValues(quote: Placed, around: QuoteAttributes): Values {
  return encodeSpeaker({
    ...around, kind: 'none', place: 'none', relation: 'none', strength: 'none', cueGap: 'none', cueSide: 'none', distance: 'none', between: '0', quotesBetween: '0',
    frame: 'plain', previous: 'none', often: '0', opensSentence: 'no', colonNear: endsInColon(quote) ? 'yes' : 'no',
  });
}

function endsInColon(quote: Placed): boolean {
  const before = quote.passage.tokens[quote.first - 1]?.text;
  return before === ':' || before === '：';
}

export function candidateValues(candidate: Candidate, quote: Placed, around: QuoteAttributes, previous: Decided | undefined, entities: readonly Entity[]): Values {
  const { mention, passage } = candidate;
  const here = passage === quote.passage;
  const before = here ? mention.last <= quote.first : passage.block < quote.passage.block;
  const link = here || candidate.links.length ? bestLink(candidate, quote, here) : undefined;
  const gap = here ? (before ? quote.first - mention.last : mention.first - edgeAfter(quote)) : 26;
  const entity = mention.entity === undefined ? undefined : entities[mention.entity];
  const count = entity?.mentions.length ?? 0;
  return encodeSpeaker({
    ...around,
    kind: kindOf(mention, entities),
    place: placeOf(mention, passage, quote, before),
    relation: link?.link.relation ?? 'none',
    strength: link?.link.strength ?? 'none',
    cueGap: link?.gap ?? 'none',
    cueSide: link?.side ?? 'none',
    distance: bucket(gap),
    between: candidate.between > 2 ? '3' : String(candidate.between) as '0',
    quotesBetween: here ? quotesBetween(passage, mention, quote, before) : '0',
    frame: mention.afterPreposition ? (mention.possessive ? 'both' : 'preposition') : mention.possessive ? 'possessive' : 'plain',
    previous: !previous?.mention ? 'none' : previous.mention === mention ? 'mention' : mention.entity !== undefined && mention.entity === previous.entity ? 'entity' : 'other',
    often: count >= 8 ? '8' : count >= 4 ? '4' : count >= 2 ? '2' : count === 1 ? '1' : '0',
    opensSentence: mention.first === 0 || passage.sentence[mention.first - 1] !== mention.sentence || (passage.quote[mention.first - 1] ?? -1) >= 0 ? 'yes' : 'no',
    colonNear: here ? (endsInColon(quote) ? 'yes' : 'no') : passage.tokens.at(-1)?.text === ':' ? 'yes' : 'no',
  });
}

function placeOf(mention: Mention, passage: Passage, quote: Placed, before: boolean): (typeof speakerSchema.place)[number] {
  if (passage !== quote.passage) {
    const back = quote.passage.block - passage.block;
    return back < 0 ? 'next' : back === 1 ? 'previous1' : 'previous2';
  }
  const edge = before ? passage.sentence[quote.first] : passage.sentence[quote.last - 1];
  if (before) return mention.sentence === edge ? 'sentenceBefore' : 'blockBefore';
  return mention.sentence === edge ? 'sentenceAfter' : 'blockAfter';
}

function quotesBetween(passage: Passage, mention: Mention, quote: Placed, before: boolean): '0' | '1' | '2' {
  const [from, to] = before ? [mention.last, quote.first] : [quote.last, mention.first];
  let count = 0;
  let last = -1;
  for (let i = from; i < to && count < 2; i++) {
    const here = passage.quote[i] ?? -1;
    if (here >= 0 && here !== last) count++;
    last = here;
  }
  return count === 0 ? '0' : count === 1 ? '1' : '2';
}

interface Best { link: Link; gap: (typeof speakerSchema.cueGap)[number]; side: 'before' | 'after' }

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
    best = { link, side, gap: !here ? 'far' : cueGap(candidate.passage, link.cue, quote, side, gap) };
  }
  return best;
}

function cueGap(passage: Passage, cue: number, quote: Placed, side: 'before' | 'after', gap: number): Best['gap'] {
  const [from, to] = side === 'before' ? [cue, quote.first] : [quote.last, cue];
  for (let i = from; i < Math.min(to, from + 60); i++) if ((passage.quote[i] ?? -1) >= 0) return 'quoteBetween';
  return gap <= 0 ? '0' : gap <= 1 ? '1' : gap <= 3 ? '3' : gap <= 8 ? '8' : gap <= 16 ? '16' : 'far';
}
