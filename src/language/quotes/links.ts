import { ANY_CUE, IS, type Lexicon } from '../lexicon';
import { sayerOf } from './clause';
import { firstAfter, type Mention } from './mentions';
import type { Passage } from './passages';

/** How a mention hangs on a cue: "Roe said", "said Roe", "told Roe", "according to Roe", "ROE:", "— Roe". */
export type Relation = 'none' | 'subject' | 'subjectGap' | 'appositive' | 'inner' | 'far' | 'inverted' | 'object' | 'according' | 'by' | 'label' | 'dash';
export interface Link { mention: Mention; relation: Relation; /** Token index of the cue. */ cue: number; strength: 'strong' | 'weak' | 'telling' }

const FURTHEST = 34;
const DASHES = new Set(['-', '–', '—', '―', '--']);

/** Every tie between a cue of the passage, outside quotations, and a mention; nearest cue first is not promised. */
export function linksOf(passage: Passage, mentions: readonly Mention[], lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  const endsAt = new Map<number, Mention>();
  const startsAt = new Map<number, Mention>();
  let head: Mention | undefined;
  let until = 0;
  for (const mention of mentions) {
    startsAt.set(mention.first, mention);
    // "die Sprecherin der Stadt sagte": the phrase ends where what belongs to it ends
    if (!mention.attribute || mention.first - until > 1 || mention.kind === 'pronoun') head = mention;
    endsAt.set(mention.last, head ?? mention);
    until = mention.last;
  }
  const { tokens, bits } = passage;
  const inMention = new Uint8Array(tokens.length);
  for (const mention of mentions) inMention.fill(1, mention.first, mention.last);
  for (let i = 0; i < tokens.length; i++) {
    if ((passage.quote[i] ?? -1) >= 0) continue;
    const token = tokens[i];
    if (!token) continue;
    const here = bits[i] ?? 0;
    const phrase = lexicon.accordingFirst.has(token.lower) && lexicon.according.find(words => words.every((word, offset) => tokens[i + offset]?.lower === word));
    if (phrase) {
      const mention = startsAt.get(pastMark(passage, i + phrase.length));
      if (mention && !(lexicon.data.verbSecond && isInTheMiddle(passage, i, phrase))) links.push({ mention, relation: 'according', cue: i, strength: phrase.length > 1 || !(here & IS.preposition) ? 'strong' : 'weak' });
    }
    if (here & IS.afterSource) {
      const mention = endsAt.get(i);
      if (mention) links.push({ mention, relation: 'according', cue: i, strength: 'strong' });
    }
    if (token.text === ':' || token.text === '：') {
      const mention = endsAt.get(i);
      const opensQuote = (passage.quote[i + 1] ?? -1) >= 0 || i === tokens.length - 1;
      if (mention && (opensQuote || mention.first === 0 || passage.sentence[mention.first] !== passage.sentence[mention.first - 1])) links.push({ mention, relation: 'label', cue: i, strength: 'strong' });
    }
    if (!token.word && DASHES.has(token.text) && (i === 0 || (passage.quote[i - 1] ?? -1) >= 0)) {
      const mention = startsAt.get(i + 1);
      if (mention) links.push({ mention, relation: 'dash', cue: i, strength: 'strong' });
    }
    if (lexicon.sayings.size > 0 && lexicon.sayings.has(token.lower) && (i - sentenceHead(passage, i) < 3 || lexicon.accordingFirst.has(tokens[i - 2]?.lower ?? ''))) {
      const owner = startsAt.get(i + 1) ?? (lexicon.agents.has(tokens[i + 1]?.lower ?? '') ? startsAt.get(i + 2) : undefined);
      if (owner?.attribute) links.push({ mention: owner, relation: 'according', cue: i, strength: 'strong' });
    }
    if (here & ANY_CUE && inMention[i] === 0) cueLinks(passage, i, mentions, endsAt, startsAt, links, lexicon);
  }
  return links;
}

/** The first token of the sentence that holds another. */
function sentenceHead({ sentence }: Passage, at: number): number {
  let head = at;
  while (head > 0 && sentence[head - 1] === sentence[at]) head--;
  return head;
}

const MARKS = new Set('"“”„«»'.split(''));

/** Past a mark that opens a name: "schrieb „Der Bote“". */
function pastMark({ tokens, quote }: Passage, at: number): number {
  return MARKS.has(tokens[at]?.text ?? '') && (quote[at] ?? -1) < 0 ? at + 1 : at;
}

/** "der Grund für die Absage": only at the head of a clause does a lone preposition name a source. */
function isInTheMiddle({ tokens, bits, quote }: Passage, at: number, phrase: readonly string[]): boolean {
  return phrase.length === 1 && Boolean((bits[at] ?? 0) & (IS.preposition | IS.adverb)) && at > 0 && tokens[at - 1]?.word === true && (quote[at - 1] ?? -1) < 0;
}

function cueLinks(passage: Passage, cue: number, mentions: readonly Mention[], endsAt: ReadonlyMap<number, Mention>, startsAt: ReadonlyMap<number, Mention>, links: Link[], lexicon: Lexicon): void {
  const { tokens, bits } = passage;
  const here = bits[cue] ?? 0;
  const strength = here & IS.telling ? 'telling' : here & IS.cue ? 'strong' : 'weak';
  let left = cue;
  while (left > 0 && (bits[left - 1] ?? 0) & (IS.auxiliary | IS.adverb) && !endsAt.has(left)) left--;
  const quoted = lexicon.quoting.has(tokens[cue]?.lower ?? '') ? startsAt.get(cue + 1) : undefined;
  if (quoted && !quoted.inQuote) {
    // "the paper quoted her as saying": the one who is quoted speaks
    links.push({ mention: quoted, relation: 'subject', cue, strength: 'strong' });
    const carrier = endsAt.get(cue);
    if (carrier && !carrier.inQuote) links.push({ mention: carrier, relation: 'object', cue, strength: 'strong' });
    return;
  }
  let right = cue + 1;
  while (right < tokens.length && (bits[right] ?? 0) & IS.adverb && !startsAt.has(right)) right++;
  const follower = startsAt.get(pastMark(passage, right));
  const before = endsAt.get(left) ?? (MARKS.has(tokens[left - 1]?.text ?? '') && (passage.quote[left - 1] ?? -1) < 0 ? endsAt.get(left - 1) : undefined);
  if (lexicon.impersonal.has(tokens[cue]?.lower ?? '')) {
    if (!lexicon.expletive.has(tokens[cue + 1]?.lower ?? '') && !lexicon.expletive.has(tokens[left - 1]?.lower ?? '') && !lexicon.expletive.has(tokens[cue - 1]?.lower ?? '')) return;
    const head = mentions[firstAfter(mentions, sentenceHead(passage, cue))];
    const place = [before, startsAt.get(right + 1), head].find(mention => mention?.afterPreposition && mention.sentence === passage.sentence[cue]);
    if (place && !place.inQuote) links.push({ mention: place, relation: 'according', cue, strength: 'strong' });
    return;
  }
  if (lexicon.data.verbSecond) {
    const sayer = sayerOf({ passage, startsAt, endsAt, lexicon }, cue);
    if (sayer) {
      const relation = sayer.as === 'agent' ? 'by' : sayer.as === 'after' && followsQuote(passage, left) ? 'inverted' : 'subject';
      links.push({ mention: sayer.mention, relation, cue, strength: sayer.as === 'agent' ? 'strong' : strength });
      if (follower && follower !== sayer.mention && !follower.inQuote) links.push({ mention: follower, relation: 'object', cue, strength });
      return;
    }
  }
  // "Zu dem Vorwurf sagte Roe": what stands first is no subject where one follows the verb
  const subject = lexicon.data.verbSecond && before?.afterPreposition && follower && !follower.afterPreposition ? undefined : before;
  if (subject && !subject.inQuote) links.push({ mention: subject, relation: left === cue ? 'subject' : 'subjectGap', cue, strength });
  const mark = tokens[left - 1];
  if (mark && !mark.word && ',)—–-'.includes(mark.text)) appositive(passage, cue, left - 1, mentions, links, strength);
  else if (!subject || subject.afterPreposition) far(passage, cue, mentions, links, strength);
  const afterQuote = followsQuote(passage, left);
  if (follower && !follower.inQuote && !(lexicon.data.verbSecond && follower.afterPreposition)) links.push({ mention: follower, relation: afterQuote ? 'inverted' : lexicon.data.verbSecond && !subject ? 'subject' : 'object', cue, strength });
  if (tokens[right]?.lower === 'by') { const agent = startsAt.get(right + 1); if (agent) links.push({ mention: agent, relation: 'by', cue, strength }); }
}

/** Only marks stand between the token and a quotation before it, or it opens the block. */
function followsQuote({ tokens, quote }: Passage, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if ((quote[i] ?? -1) >= 0) return true;
    if (tokens[i]?.word) return false;
  }
  return at <= 1;
}

/** "Roe, a teacher from Ohio, said": the phrase before the aside is the subject, those inside it are not. */
function appositive(passage: Passage, cue: number, comma: number, mentions: readonly Mention[], links: Link[], strength: Link['strength']): void {
  let found = false;
  for (let i = firstAfter(mentions, comma) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.last > comma || mention.inQuote) continue;
    if (mention.block !== passage.block || cue - mention.last > FURTHEST || mention.sentence !== (passage.sentence[cue] ?? 0)) break;
    const next = passage.tokens[mention.last]?.text ?? '';
    const opensAside = mention.last < comma && (next === ',' || next === '(' || next === '—' || next === '–' || next === '-');
    links.push({ mention, relation: opensAside && !found ? 'appositive' : 'inner', cue, strength });
    if (opensAside && !mention.afterPreposition && mention.kind === 'name') found = true;
  }
}

/** "Roe laughed and said": the sentence's first phrase may be the subject of a later verb. */
function far(passage: Passage, cue: number, mentions: readonly Mention[], links: Link[], strength: Link['strength']): void {
  let count = 0;
  for (let i = firstAfter(mentions, cue) - 1; i >= 0 && count < 6; i--) {
    const mention = mentions[i];
    if (!mention || mention.last > cue || mention.inQuote) continue;
    if (cue - mention.last > FURTHEST || mention.sentence !== (passage.sentence[cue] ?? 0)) break;
    if (mention.afterPreposition || mention.possessive) continue;
    links.push({ mention, relation: 'far', cue, strength });
    count++;
  }
}
