import { ANY_CUE, FUNCTION_WORD, IS, type Lexicon } from '../lexicon';
import { encoder, type Values } from '../model';
import type { Relation } from './links';
import { mentionsAround } from './mentions';
import type { Reading } from './reading';
import type { Placed } from './speaker-features';
import { BRACKETS, bracketBefore, FRAMES, frameOf, secondBefore, SECONDS } from './statement-frame';

/** What is looked at when a marked span is judged to be someone's words, or a title, a term, a scare quote. */
export const statementSchema = {
  words: ['1', '2', '3', '4', '5', '8', '15'],
  first: ['capital', 'small', 'other'],
  titleCase: ['no', 'yes'],
  ends: ['none', 'comma', 'stop', 'question'],
  after: ['word', 'capital', 'cue', 'comma', 'stop', 'preposition', 'function', 'end', 'other', 'quote'],
  before: ['block', 'cue', 'weakCue', 'comma', 'colon', 'that', 'article', 'possessive', 'as', 'and', 'preposition', 'term', 'auxiliary', 'conjunction', 'name', 'word', 'stop', 'quote', 'other'],
  cue: ['none', 'before', 'after', 'both'],
  nearCue: ['none', 'strong', 'weak', 'according'],
  term: ['no', 'yes'],
  repeated: ['no', 'marked', 'plain'],
  person: ['no', 'yes'],
  verb: ['no', 'yes'],
  marks: ['double', 'singleOnly', 'singleToo'],
  repaired: ['no', 'opening', 'closing', 'continues'],
  whole: ['no', 'yes'],
  neighbours: ['0', '1', '2'],
  chain: ['no', 'statement', 'other'],
  gap: ['none', '0', '2', '5', '12', '26'],
  who: ['none', 'person', 'pronoun', 'role', 'thing'],
  tie: ['none', 'subject', 'aside', 'far', 'inverted', 'object', 'according'],
  media: ['no', 'yes'],
  frame: FRAMES,
  second: SECONDS,
  bracket: BRACKETS,
  shorts: ['none', 'few', 'half', 'most'],
} as const;

export const statementTemplates = [
  'words', 'first', 'titleCase', 'ends', 'after', 'before', 'cue', 'nearCue', 'term', 'repeated', 'person', 'verb', 'marks',
  'repaired', 'whole', 'neighbours', 'words×first', 'words×titleCase', 'words×ends', 'words×before', 'words×nearCue', 'words×cue',
  'words×marks', 'first×before', 'first×ends', 'before×after', 'titleCase×before', 'before×nearCue', 'term×before', 'words×whole',
  'repaired×words', 'words×person', 'words×verb', 'titleCase×nearCue', 'words×repeated', 'nearCue×first', 'words×neighbours',
  'cue×before', 'marks×nearCue', 'repaired×ends', 'repaired×whole', 'term×titleCase', 'repeated×who', 'who', 'tie', 'who×tie',
  'tie×before', 'who×words', 'tie×gap', 'tie×first', 'who×first', 'who×before', 'chain', 'chain×words', 'gap', 'gap×before',
  'gap×words', 'chain×first', 'media', 'media×titleCase', 'titleCase×ends', 'chain×titleCase', 'after×ends', 'before×ends',
  'frame', 'words×frame', 'first×frame', 'second', 'before×second', 'shorts', 'words×shorts', 'bracket',
] as const;

const encode = encoder(statementSchema);
const NEAR = 26;
/** How far a tie is looked for, in tokens, quoted ones counted. */
const REACH = 90;
/** Short spans looked up in the whole text at most; more of them are no article. */
const MOST_LOOKUPS = 150;

/** What is known of the whole article before its spans are judged. `shorts` are spans of at most four words. */
export interface SpanCensus { spans: number; shorts: number; doubles: number; singles: number; inside: Map<Placed, Inside>; contents: Map<string, number>; lookups: number; /** The blocks' texts in small letters, once they are wanted. */ lower?: string[] }

export function takeCensus(reading: Reading): SpanCensus {
  const census: SpanCensus = { spans: reading.placed.length, shorts: 0, doubles: 0, singles: 0, inside: new Map(), contents: new Map(), lookups: 0 };
  for (const placed of reading.placed) {
    if (placed.span.single) census.singles++; else census.doubles++;
    const inside = wordsInside(placed);
    census.inside.set(placed, inside);
    if (inside.count < 5) census.shorts++;
    const key = contentKey(placed);
    census.contents.set(key, (census.contents.get(key) ?? 0) + 1);
  }
  return census;
}

/** How many of the article's marked spans are short: some writers put single words in marks, others only statements. */
function shareOfShorts({ spans, shorts }: SpanCensus): (typeof statementSchema.shorts)[number] {
  if (shorts === 0) return 'none';
  return shorts * 3 < spans ? 'few' : shorts * 3 < spans * 2 ? 'half' : 'most';
}

function contentKey({ span, passage }: Placed): string {
  return passage.text.slice(span.from, span.to).toLowerCase().replace(/[\s.,!?]+$/, '').trim();
}

/** The span before in the sentence and what was thought of it: lists are of one kind. */
export interface Before { placed: Placed; statement: boolean }

export function statementValues(placed: Placed, reading: Reading, census: SpanCensus, previous?: Before): Values {
  const { span, passage, first, last } = placed;
  const inside = census.inside.get(placed) ?? wordsInside(placed);
  const text = passage.text.slice(span.from, span.to).trim();
  const near = cuesNear(placed, reading.lexicon);
  const tie = nearestTie(placed, reading);
  return encode({
    words: inside.count >= 15 ? '15' : inside.count >= 8 ? '8' : inside.count >= 5 ? '5' : String(Math.max(1, inside.count)) as '1',
    // where every noun has a capital, and where none has one, it says nothing
    first: /^\p{Ll}/u.test(text) ? 'small' : /^["“‘'([]*\p{Lu}/u.test(text) && !reading.lexicon.data.capitalNouns ? 'capital' : 'other',
    titleCase: inside.count >= 2 && inside.small === 0 && !reading.lexicon.data.capitalNouns && /\p{Lu}/u.test(text) ? 'yes' : 'no',
    ends: ending(text),
    after: afterSpan(placed),
    before: beforeSpan(placed),
    cue: near.before && near.after ? 'both' : near.before ? 'before' : near.after ? 'after' : 'none',
    nearCue: near.strength,
    term: termNear(placed) ? 'yes' : 'no',
    repeated: (census.contents.get(contentKey(placed)) ?? 0) > 1 ? 'marked' : inside.count <= 4 && census.lookups++ < MOST_LOOKUPS && standsPlain(placed, reading, census) ? 'plain' : 'no',
    person: inside.person ? 'yes' : 'no',
    verb: inside.verb ? 'yes' : 'no',
    marks: !span.single ? 'double' : census.doubles === 0 ? 'singleOnly' : 'singleToo',
    repaired: span.continues ? 'continues' : span.repaired ?? 'no',
    whole: first <= 1 && last >= passage.tokens.length - 1 ? 'yes' : 'no',
    neighbours: neighbours(placed, reading),
    chain: previous && previous.placed.passage === passage && first - previous.placed.last <= 3 ? (previous.statement ? 'statement' : 'other') : 'no',
    gap: near.gap > 26 ? 'none' : near.gap > 12 ? '26' : near.gap > 5 ? '12' : near.gap > 2 ? '5' : near.gap > 0 ? '2' : '0',
    who: tie.who, tie: tie.tie,
    media: mediaNear(placed) ? 'yes' : 'no',
    frame: frameOf(placed, reading.lexicon, ending(text)),
    second: secondBefore(placed),
    bracket: bracketBefore(placed),
    shorts: shareOfShorts(census),
  });
}

export type Ending = (typeof statementSchema.ends)[number];
interface Inside { count: number; small: number; person: boolean; verb: boolean }

/** Words of the content; `small` counts those that a title would capitalise and that are not. */
export function wordsInside({ passage, first, last }: Placed): Inside {
  const inside: Inside = { count: 0, small: 0, person: false, verb: false };
  for (let i = first; i < last; i++) {
    const token = passage.tokens[i];
    if (!token?.word) continue;
    const bits = passage.bits[i] ?? 0;
    inside.count += token.words;
    if (!token.upper && !(bits & (IS.article | IS.preposition | IS.conjunction)) && !token.clitic && !/^\d/.test(token.text)) inside.small++;
    if (bits & (IS.self | IS.he | IS.she | IS.they) || token.lower === 'you' || token.lower === 'your') inside.person = true;
    if (bits & (IS.auxiliary | IS.cue)) inside.verb = true;
  }
  return inside;
}

function ending(text: string): Ending {
  const final = text.replace(/["”’'»)\]]+$/, '').at(-1) ?? '';
  if (',，'.includes(final)) return 'comma';
  if ('.…。'.includes(final)) return 'stop';
  return '?!？！'.includes(final) ? 'question' : 'none';
}

function afterSpan({ passage, last }: Placed): (typeof statementSchema.after)[number] {
  const token = passage.tokens[last];
  const bits = passage.bits[last] ?? 0;
  if (!token) return 'end';
  if ((passage.quote[last] ?? -1) >= 0) return 'quote';
  if (!token.word) return token.text === ',' ? 'comma' : '.!?;'.includes(token.text) ? 'stop' : 'other';
  if (bits & IS.cue) return 'cue';
  if (bits & IS.preposition) return 'preposition';
  if (bits & FUNCTION_WORD) return 'function';
  return token.upper ? 'capital' : 'word';
}

function beforeSpan({ passage, first }: Placed): (typeof statementSchema.before)[number] {
  const token = passage.tokens[first - 1];
  const bits = passage.bits[first - 1] ?? 0;
  if (!token) return 'block';
  if ((passage.quote[first - 1] ?? -1) >= 0) return 'quote';
  if (!token.word) return token.text === ',' ? 'comma' : token.text === ':' ? 'colon' : '.!?'.includes(token.text) ? 'stop' : 'other';
  if (token.lower === 'that') return 'that';
  if (/^['’]s?$/i.test(token.text)) return 'possessive';
  if (token.lower === 'as') return 'as';
  if (token.lower === 'and' || token.lower === 'or') return 'and';
  if (bits & IS.term) return 'term';
  if (bits & IS.cue) return 'cue';
  if (bits & IS.weakCue) return 'weakCue';
  if (bits & IS.article) return 'article';
  if (bits & IS.preposition) return 'preposition';
  if (bits & IS.auxiliary) return 'auxiliary';
  if (bits & IS.conjunction) return 'conjunction';
  return token.upper ? 'name' : 'word';
}

interface Near { before: boolean; after: boolean; gap: number; strength: 'none' | 'strong' | 'weak' | 'according' }

/** Cues outside quotations in the same sentence, at most `NEAR` tokens away. */
function cuesNear({ passage, first, last }: Placed, lexicon: Lexicon): Near {
  const near: Near = { before: false, after: false, gap: Infinity, strength: 'none' };
  const look = (i: number, side: 'before' | 'after', gap: number): void => {
    const bits = passage.bits[i] ?? 0;
    if (bits & ANY_CUE) {
      near[side] = true;
      near.gap = Math.min(near.gap, gap);
      if (bits & IS.cue) near.strength = 'strong';
      else if (near.strength === 'none') near.strength = 'weak';
    }
    if (near.strength === 'none' && lexicon.accordingFirst.has(passage.tokens[i]?.lower ?? '') && !(bits & IS.preposition && bits & ANY_CUE)) near.strength = 'according';
  };
  const steps = (from: number, by: 1 | -1, side: 'before' | 'after'): void => {
    const sentence = passage.sentence[side === 'before' ? first : last - 1];
    let outside = 0;
    for (let i = from; i >= 0 && i < passage.tokens.length && passage.sentence[i] === sentence && outside < NEAR; i += by) {
      if ((passage.quote[i] ?? -1) >= 0) continue;
      look(i, side, outside);
      outside++;
    }
  };
  steps(first - 1, -1, 'before');
  steps(last, 1, 'after');
  return near;
}

function termNear({ passage, first, last }: Placed): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if ((passage.bits[i] ?? 0) & IS.term) return true;
  return Boolean((passage.bits[last] ?? 0) & IS.term);
}

interface Tie { who: (typeof statementSchema.who)[number]; tie: (typeof statementSchema.tie)[number] }
const TIES: Partial<Record<Relation, Tie['tie']>> = {
  subject: 'subject', subjectGap: 'subject', appositive: 'aside', far: 'far', inverted: 'inverted', object: 'object', by: 'object', according: 'according', label: 'according', dash: 'according',
};

/** Who hangs on the nearest cue of the span's sentence. */
function nearestTie({ passage, first, last }: Placed, reading: Reading): Tie {
  let tie: Tie = { who: 'none', tie: 'none' };
  let nearest = Infinity;
  const ties = reading.linksIn(passage.block);
  for (const mention of mentionsAround(reading.mentions[passage.block] ?? [], first, last, REACH)) {
    const links = ties.get(mention) ?? [];
    if (mention.sentence !== passage.sentence[first] && mention.sentence !== passage.sentence[last - 1]) continue;
    for (const link of links) {
      const kind = TIES[link.relation];
      const gap = link.cue < first ? first - link.cue : link.cue - last + 1;
      if (!kind || gap < 0 || gap >= nearest) continue;
      nearest = gap;
      const entity = mention.entity === undefined ? undefined : reading.entities[mention.entity];
      tie = { tie: kind, who: mention.kind === 'pronoun' ? 'pronoun' : mention.kind === 'name' ? (entity?.person ? 'person' : 'thing') : mention.bits & IS.role ? 'role' : 'thing' };
    }
  }
  return tie;
}

/** An organisation's name just before: programmes and series stand after their network. */
function mediaNear({ passage, first }: Placed): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if ((passage.bits[i] ?? 0) & IS.organisation && passage.tokens[i]?.upper) return true;
  return false;
}

/** Whether the same words stand in the article without marks too: a term everyone uses. */
function standsPlain(placed: Placed, { passages }: Reading, census: SpanCensus): boolean {
  const key = contentKey(placed);
  if (key.length < 3) return false;
  const lower = census.lower ??= passages.map(passage => passage.text.toLowerCase());
  return lower.some((text, block) => {
    const at = text.indexOf(key);
    return at >= 0 && (block !== placed.passage.block || at < placed.span.start || at > placed.span.end);
  });
}

/** How many other marked spans the block has. */
function neighbours(placed: Placed, reading: Reading): '0' | '1' | '2' {
  const at = placed.index;
  let count = 0;
  for (let i = at - 1; i >= 0 && count < 2 && reading.placed[i]?.span.block === placed.span.block; i--) count++;
  for (let i = at + 1; i < reading.placed.length && count < 2 && reading.placed[i]?.span.block === placed.span.block; i++) count++;
  return count === 0 ? '0' : count === 1 ? '1' : '2';
}
