import { IS, PRONOUN, type Lexicon } from '../lexicon';
import type { Mention } from './mentions';
import type { Passage } from './passages';

/** A passage with its mentions by their first and their last token, as the search for subjects walks through it. */
export interface Ground { passage: Passage; startsAt: ReadonlyMap<number, Mention>; endsAt: ReadonlyMap<number, Mention>; lexicon: Lexicon }

/** Who says so in a clause: its subject, or in the passive the one by whom it is said. */
export interface Sayer { mention: Mention; as: 'before' | 'after' | 'agent' }

const BREAKS = new Set([':', ';', '–', '—', '(']);
const ENDS = new Set([',', ':', ';', '–', '—', '.', '!', '?']);
const WINDOW = 16;
const PARTICIPLE = /(?:t|en)$/;

/**
 * Who says so where the finite verb is the second phrase of a clause and the subject may stand on either side
 * (German, Dutch): "Am Montag sagte Roe", "Roe hat die Pläne kritisiert", "wie Roe am Montag erklärte", "von Roe als
 * … bezeichnet". `undefined` where the clause is not understood.
 */
export function sayerOf(ground: Ground, cue: number): Sayer | undefined {
  const { passage, lexicon } = ground;
  const start = clauseStart(passage, cue);
  const comma = lastComma(passage, start, cue);
  const from = comma === cue - 1 ? start : comma + 1;
  const auxiliary = helperOf(passage, Math.max(start, from), cue);
  const passive = auxiliary !== undefined && lexicon.passive.has(passage.tokens[auxiliary]?.lower ?? '');
  if (auxiliary !== undefined && (passive || followedBy(passage, cue, lexicon.passive))) {
    const mention = agentOf(ground, from, cue);
    return mention && { mention, as: 'agent' };
  }
  return subjectOf(ground, auxiliary !== undefined && auxiliary < cue ? auxiliary : cue, auxiliary !== undefined && auxiliary > cue);
}

/** The auxiliary that a participle or infinitive hangs on: before it in its clause, or straight after it. */
function helperOf({ tokens, bits, quote }: Passage, from: number, cue: number): number | undefined {
  if (!PARTICIPLE.test(tokens[cue]?.lower ?? '')) return undefined;
  if ((bits[cue + 1] ?? 0) & IS.auxiliary) return cue + 1;
  for (let i = cue - 1; i >= from; i--) if ((quote[i] ?? -1) < 0 && (bits[i] ?? 0) & IS.auxiliary && !((bits[i] ?? 0) & IS.article)) return i;
  return undefined;
}

function followedBy({ tokens }: Passage, at: number, words: ReadonlySet<string>): boolean {
  return words.has(tokens[at + 1]?.lower ?? '');
}

/** Where the clause of a verb begins: after a quotation that opens its sentence, a colon, or at the head of the sentence. */
function clauseStart({ tokens, quote, sentence }: Passage, verb: number): number {
  let outside = verb;
  for (let i = verb - 1; i >= 0 && sentence[i] === sentence[verb]; i--) {
    if ((quote[i] ?? -1) >= 0) continue;
    if (tokens[i]?.text === ')') { while (i > 0 && tokens[i]?.text !== '(' && sentence[i - 1] === sentence[verb]) i--; continue; }
    if (BREAKS.has(tokens[i]?.text ?? '')) break;
    outside = i;
  }
  return tokens[outside]?.text === ',' ? outside + 1 : outside;
}

function lastComma({ tokens, quote }: Passage, start: number, before: number): number {
  for (let i = before - 1; i >= start; i--) if (tokens[i]?.text === ',' && (quote[i] ?? -1) < 0) return i;
  return start - 1;
}

function subjectOf(ground: Ground, verb: number, final: boolean): Sayer | undefined {
  const { passage, startsAt, endsAt, lexicon } = ground;
  const { tokens } = passage;
  const start = clauseStart(passage, verb);
  const comma = lastComma(passage, start, verb);
  if (comma === verb - 1 && comma >= start) return afterComma(ground, start, verb);
  const joined = joinedTo(passage, verb, lexicon);
  if (joined > start) return placed(openingOf(ground, start, joined), 'before');
  const first = comma + 1;
  const opens = tokens[first]?.lower ?? '';
  if (lexicon.subordinate.has(opens)) return placed(nominative(ground, first + 1, verb), 'before');
  if (comma >= start && lexicon.definite.has(opens) && !startsAt.has(first)) {
    // "die Firma, die den Vorwurf bestätigte"
    const antecedent = endsAt.get(comma);
    return placed(lexicon.oblique.has(opens) ? nominative(ground, first + 1, verb) : antecedent, 'before');
  }
  if (final) return placed(nominative(ground, first, verb), 'before');
  const head = skipSmall(passage, first, verb);
  const opening = startsAt.get(head);
  const follower = after(ground, verb);
  if (opening && head < verb && !opening.afterPreposition && !opening.inQuote) return follower && outdoes(follower, opening, passage) ? placed(follower, 'after') : placed(opening, 'before');
  return placed(follower, 'after') ?? placed(comma >= start ? nominative(ground, start, comma) : undefined, 'before');
}

/** Where "and" stands straight before a verb: "Roe laughed and said". -1 where it does not. */
function joinedTo({ tokens, bits }: Passage, verb: number, { subordinate }: Lexicon): number {
  let at = verb - 1;
  while (at > 0 && verb - at < 4 && (bits[at] ?? 0) & IS.adverb && !((bits[at] ?? 0) & IS.conjunction)) at--;
  return (bits[at] ?? 0) & IS.conjunction && !subordinate.has(tokens[at]?.lower ?? '') ? at : -1;
}

/** Who opens the sentence, or is named first in a subject's case. */
function openingOf(ground: Ground, start: number, to: number): Mention | undefined {
  const opening = ground.startsAt.get(skipSmall(ground.passage, start, to));
  return opening && !opening.afterPreposition && !opening.inQuote ? opening : nominative(ground, start, to);
}

/** "Das Wasser steige, sagte Roe" against "Der Chef der Werft, Jan Roe, sagte". */
function afterComma(ground: Ground, start: number, verb: number): Sayer | undefined {
  const { passage, startsAt } = ground;
  const opening = startsAt.get(skipSmall(passage, start, verb));
  const follower = after(ground, verb);
  const first = firstComma(passage, start, verb);
  const aside = lastComma(passage, start, verb - 1);
  // "Einer wies es zurück, die Chefin der Werft, Jane Roe, sagte"
  if (first < aside && hasVerb(passage, start, first)) return afterComma(ground, first + 1, verb);
  if (opening && !opening.afterPreposition && !(follower && follower.bits & PRONOUN) && aside >= start && !hasVerb(passage, opening.last, firstComma(passage, opening.last, verb))) return placed(opening, 'before');
  return placed(follower, 'after') ?? placed(opening?.afterPreposition ? undefined : opening, 'before');
}

function placed(mention: Mention | undefined, as: Sayer['as']): Sayer | undefined { return mention && { mention, as }; }

function firstComma({ tokens }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') return i;
  return to;
}

function hasVerb({ bits }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bits[i] ?? 0) & (IS.auxiliary | IS.cue) && !((bits[i] ?? 0) & IS.article)) return true;
  return false;
}

/** Past "und", "auch", "doch" at the head of a clause. */
function skipSmall({ bits }: Passage, from: number, to: number): number {
  let at = from;
  while (at < to && (bits[at] ?? 0) & (IS.adverb | IS.conjunction) && !((bits[at] ?? 0) & IS.article)) at++;
  return at;
}

/** The first phrase in a subject's case between two tokens. */
function nominative({ passage, startsAt }: Ground, from: number, to: number): Mention | undefined {
  for (let i = Math.max(0, from); i < to; i++) {
    const mention = startsAt.get(i);
    if (!mention || (passage.quote[i] ?? -1) >= 0) continue;
    if (!mention.inQuote && (!mention.afterPreposition || i === from)) return mention;
    i = mention.last - 1;
  }
  return undefined;
}

/** The first phrase in a subject's case behind the verb, in its clause. */
function after({ passage, startsAt }: Ground, verb: number): Mention | undefined {
  const { tokens, quote } = passage;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + WINDOW); i++) {
    if ((quote[i] ?? -1) >= 0 || ENDS.has(tokens[i]?.text ?? '')) return undefined;
    const mention = startsAt.get(i);
    if (!mention) continue;
    if (!mention.afterPreposition && !mention.inQuote) return mention;
    i = mention.last - 1;
  }
  return undefined;
}

/** "Die Absage nannte der Minister …": someone behind the verb against a thing before it. */
function outdoes(follower: Mention, opening: Mention, { tokens }: Passage): boolean {
  if (opening.kind === 'pronoun' || isSomeone(opening)) return false;
  return isSomeone(follower) && !/^(?:die|das|eine|sie)$/.test(tokens[follower.first]?.lower ?? '');
}

function isSomeone({ kind, bits, name, title }: Mention): boolean {
  return kind === 'pronoun' || (bits & IS.role) !== 0 || (kind === 'name' && (name.length > 1 || title !== ''));
}

/** "von Roe als … bezeichnet": the one by whom. */
function agentOf({ passage, startsAt, lexicon }: Ground, from: number, cue: number): Mention | undefined {
  let agent: Mention | undefined;
  for (let i = cue; i > from; i--) {
    const mention = startsAt.get(i);
    if (!mention || mention.inQuote || !lexicon.agents.has(passage.tokens[i - 1]?.lower ?? '')) continue;
    if (!agent || (agent.attribute && !mention.attribute) || (!isSomeone(agent) && isSomeone(mention))) agent = mention;
  }
  return agent;
}
