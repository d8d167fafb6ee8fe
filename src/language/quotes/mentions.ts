import { genderOf } from '../gender';
import { ANY_CUE, FUNCTION_WORD, IS, PRONOUN, type Lexicon } from '../lexicon';
import type { Vocabulary } from '../tokens';
import { beginsName, endOf, type Passage } from './passages';

/** Words of the article that may name who speaks. Token indices are of the passage, `last` exclusive. */
export interface Mention {
  kind: 'name' | 'pronoun' | 'description';
  block: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** As printed, with article and title: "Sen. Jane Roe", "a spokesman". */
  text: string;
  /** The name without titles and roles, word by word. */
  name: readonly string[];
  /** Titles and roles that stand before the name: "Russian President". */
  title: string;
  /** The last word, in small letters, and its classes. */
  head: string;
  bits: number;
  possessive: boolean;
  /** Stands after a preposition, or in a case that no subject has ("dem Sprecher"). */
  afterPreposition: boolean;
  /** The owner or place of the phrase straight before it: "der Sprecher der Stadt", "die Frau aus Ahrau". */
  attribute: boolean;
  sentence: number;
  inQuote: boolean;
  /** Index of the person or organisation meant, once known. */
  entity?: number;
}

const MOST_WORDS = 8;
const OF_SOMETHING = new Set(['von', 'vom', 'aus', 'für', 'im', 'in', 'beim', 'bei', 'am', 'an', 'zum', 'zur']);
const NUMBERISH = /^\d/;

/** Every name, pronoun and description of a passage, in order. */
export function mentionsOf(passage: Passage, lexicon: Lexicon, vocabulary: Vocabulary): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  const { tokens, bits } = passage;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token?.word || !(token.upper || token.clitic || (bits[i] ?? 0) & OPENS)) { i++; continue; }
    const end = chunkEnd(passage, i, lexicon, vocabulary);
    if (end > i) {
      const mention = asMention(passage, i, end, lexicon);
      if (mention) mentions.push(mention);
      i = end;
    } else i++;
  }
  return mentions;
}

/** What a word without a capital can be that opens a phrase. */
const OPENS = PRONOUN | IS.article | IS.role | IS.modifier | IS.title | IS.paper;
const NOUN = IS.role | IS.modifier | IS.paper | IS.organisation;
/** An unknown word after a name that looks like a verb form: "the agency lists", "Roe walked". */
const isVerbLike = (word: string): boolean => word.endsWith('s') || word.endsWith('ed') || word.endsWith('ing');

/** One past the last token of the noun phrase or pronoun that begins at `i`; `i` where none does. */
function chunkEnd(passage: Passage, i: number, lexicon: Lexicon, vocabulary: Vocabulary): number {
  const { tokens, bits } = passage;
  const token = tokens[i];
  const first = bits[i] ?? 0;
  if (!token?.word) return i;
  if (first & PRONOUN && !(first & IS.article)) return i + 1;
  const possessor = token.clitic;
  const article = possessor || (first & IS.article) !== 0;
  // "Russian President Jan Roe": the nation belongs to the title
  const nation = Boolean(first & IS.notName) && token.upper && tokens[i + 1]?.upper === true && Boolean((bits[i + 1] ?? 0) & (IS.title | IS.role));
  const name = !article && (nation || beginsName(passage, i, vocabulary, lexicon));
  if (!name && !article && !(first & (IS.role | IS.modifier | IS.title | IS.paper))) return i;
  let at = i + 1;
  while (at < tokens.length && at - i < MOST_WORDS && goesOn(passage, i, at, article, lexicon)) at++;
  if (article && lexicon.data.capitalNouns) while (at > i && !isNoun(tokens[at - 1])) at--;
  if (at === i) return i;
  if (at > i + 1) return tokens[at - 1]?.word || tokens[at - 1]?.text === '.' ? at : at - 1;
  if (article) return i;
  return !name && first & (IS.modifier | IS.title) && !(first & IS.role) ? i : at;
}

/** Whether a role follows within two unknown words: "law enforcement official". */
function leadsToRole({ tokens, bits }: Passage, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (!tokens[i]?.word || tokens[i]?.upper) return false;
    if ((bits[i] ?? 0) & IS.role) return i > at;
    if (bits[i] || isVerbLike(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** A capital, or one behind a hyphen: "die e-Akte". */
function isNoun(token: Passage['tokens'][number] | undefined): boolean { return token !== undefined && (token.upper || /-\p{Lu}/u.test(token.text)); }

/** Whether the token at `at` belongs to the phrase that began at `i`. */
function goesOn(passage: Passage, i: number, at: number, article: boolean, lexicon: Lexicon): boolean {
  const { tokens, bits } = passage;
  const next = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const here = bits[at] ?? 0;
  const bitsBefore = bits[at - 1] ?? 0;
  if (!next || !before || passage.quote[at] !== passage.quote[i]) return false;
  if (!next.word) {
    // the point of "Sen." and the sign of "Roe & Co"
    const point = next.text === '.' && passage.starts[at] === endOf(passage, at - 1) && before.upper && passage.sentence[at] === passage.sentence[at + 1] && (after?.upper === true || (article && after?.word === true));
    return point || (next.text === '&' && before.upper && after?.upper === true);
  }
  if (next.clitic) return false;
  if (next.upper) {
    if (here & IS.notName && !article && !(after?.upper && !(here & FUNCTION_WORD))) return false;
    return !(here & FUNCTION_WORD) || Boolean(here & IS.title) || next.text.length === 1 || /^[A-Z]{2,}$/.test(next.text);
  }
  if (after?.upper && before.upper) {
    if (here & IS.particle) return joinsName(passage, at, lexicon);
    if (here & IS.preposition && !lexicon.data.capitalNouns && next.text.length <= 3 && bitsBefore & (IS.organisation | IS.title) && !((bits[at + 1] ?? 0) & IS.notName)) return true;
  }
  if (here & IS.particle && (bitsBefore & IS.particle || before.upper) && !article && lexicon.data.capitalNouns) return joinsName(passage, at, lexicon);
  if (here & FUNCTION_WORD) return article && at === i + 1 && Boolean(here & IS.article) && !(lexicon.definite.has(before.lower) && lexicon.definite.has(next.lower));
  if (here & NOUN) return true;
  if (here & (ANY_CUE | IS.adverb)) return false;
  // "a former U.S. law enforcement official", "one GOP leadership aide"
  if (article && lexicon.language === 'en' && leadsToRole(passage, at)) return true;
  if (before.upper && !(bitsBefore & IS.article)) return article && lexicon.language === 'en' && !isVerbLike(next.text) && !(bitsBefore & IS.title);
  if (bitsBefore & (IS.role | IS.paper) && !(bitsBefore & IS.modifier)) return false;
  return article || NUMBERISH.test(next.text) || Boolean(bitsBefore & IS.modifier);
}

/**
 * Whether the small words from `at` on stand inside a name. Where every noun has a capital the word before must be
 * a first name or a title: "Ursula von der Leyen", but not "Sprecher von Borussia".
 */
function joinsName({ tokens, bits }: Passage, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.data.capitalNouns) return true;
  let first = at;
  while (first > 0 && !tokens[first]?.upper && (bits[first] ?? 0) & IS.particle) first--;
  let last = at;
  while (last < at + 2 && !tokens[last]?.upper && (bits[last] ?? 0) & IS.particle) last++;
  const before = tokens[first];
  if (!before?.upper || !tokens[last]?.upper || NEVER_FIRST.has(tokens[first + 1]?.lower ?? '')) return false;
  return genderOf(before.lower) !== undefined && !((bits[first] ?? 0) & (IS.role | IS.title));
}
/** Articles and "to" are small words of a name only behind others: "von der", "van den". */
const NEVER_FIRST = new Set(['der', 'den', 'zu']);

function asMention(passage: Passage, first: number, last: number, lexicon: Lexicon): Mention | undefined {
  const { tokens, bits, starts, text } = passage;
  const from = tokens[first];
  const to = tokens[last - 1];
  if (!from || !to) return undefined;
  const next = tokens[last];
  const headBits = bits[last - 1] ?? 0;
  const pronoun = last === first + 1 && headBits & PRONOUN && !(headBits & IS.article);
  const nameFrom = pronoun || !to.upper ? last : nameStart(passage, first, last, lexicon);
  const named = afterUnknownTitle(passage, nameFrom, last);
  const name: string[] = [];
  for (let i = named; i < last; i++) { const token = tokens[i]; if (token && (token.word || token.text === '&')) name.push(token.text); }
  const titleFrom = (bits[first] ?? 0) & IS.article || from.clitic ? first + 1 : first;
  const owned = lexicon.genitive.has(from.lower) && tokens[first - 1]?.upper === true && !((bits[first - 1] ?? 0) & FUNCTION_WORD);
  const owner = from.clitic ? ownerStart(passage, first) : starts[first] ?? 0;
  const end = endOf(passage, last - 1);
  return {
    kind: pronoun ? 'pronoun' : name.length ? 'name' : 'description',
    block: passage.block, first, last, start: owner, end,
    text: text.slice(owner, end),
    name,
    title: name.length && named > titleFrom ? text.slice(starts[titleFrom], endOf(passage, named - 1)) : '',
    head: to.lower, bits: headBits,
    possessive: next !== undefined && next.clitic && starts[last] === end,
    afterPreposition: (first > 0 && Boolean((bits[governor(passage, first, lexicon)] ?? 0) & IS.preposition)) || isOblique(tokens, first, last, lexicon) || owned || (lexicon.genitive.has(from.lower) && last - first > 2 && WEAK_ENDING.test(tokens[first + 1]?.text ?? '')),
    attribute: owned || (lexicon.data.capitalNouns === true && OF_SOMETHING.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.upper === true),
    sentence: passage.sentence[first] ?? 0,
    inQuote: (passage.quote[first] ?? -1) >= 0,
  };
}

/** "dem Sprecher", "ihn"; but "einer der Sprecher" is a subject. */
function isOblique(tokens: Passage['tokens'], first: number, last: number, lexicon: Lexicon): boolean {
  return lexicon.oblique.has(tokens[first]?.lower ?? '') && !(last > first + 2 && lexicon.genitive.has(tokens[first]?.lower ?? '') && lexicon.genitive.has(tokens[first + 1]?.lower ?? ''));
}

/** The word that governs a phrase: the one before it, before its adjectives where nouns alone have capitals. */
function governor({ tokens, bits, sentence }: Passage, first: number, lexicon: Lexicon): number {
  let at = first - 1;
  if (!lexicon.data.capitalNouns) return at;
  while (at > 0 && first - at < 3 && tokens[at]?.word && !tokens[at]?.upper && bits[at] === 0 && ADJECTIVE.test(tokens[at]?.lower ?? '') && sentence[at] === sentence[first]) at--;
  return at;
}
/** "der kleinen Stadt" against "der kleine Mann". */
const WEAK_ENDING = /^\p{Ll}[\p{L}-]*en$/u;
const ADJECTIVE = /e[nmrs]?$/;

/** "Engineer Tom Birch": a first word that is no first name, before one that is, counts as a title. */
function afterUnknownTitle({ tokens }: Passage, from: number, last: number): number {
  if (last - from < 3) return from;
  const first = tokens[from], second = tokens[from + 1];
  if (!first?.word || !second?.word || first.text.length < 4) return from;
  return !genderOf(first.lower) && genderOf(second.lower) ? from + 1 : from;
}

/** Where the owner's name begins: "Roe's family" is printed with its owner. */
function ownerStart(passage: Passage, clitic: number): number {
  let start = clitic;
  while (start > 0 && passage.tokens[start - 1]?.upper && passage.sentence[start - 1] === passage.sentence[clitic]) start--;
  return passage.starts[start] ?? 0;
}

/** Where the name itself begins in a phrase: after article, small words and titles. */
function nameStart(passage: Passage, first: number, last: number, lexicon: Lexicon): number {
  const { tokens, bits } = passage;
  let start = last;
  while (start > first) {
    const token = tokens[start - 1];
    const here = bits[start - 1] ?? 0;
    if (!token) break;
    // "zu den Gefahren": the article is no small word of a name
    if (lexicon.data.capitalNouns && start - 1 === first && here & IS.article) break;
    const joint = token.word ? !token.upper && here & (IS.particle | IS.preposition) && (tokens[start - 2]?.upper || (bits[start - 2] ?? 0) & IS.particle) : token.text === '&' || (token.text === '.' && !((bits[start - 2] ?? 0) & IS.title));
    if (token.upper ? here & IS.article && start - 1 === first && token.text.length <= 5 && !/^[A-Z]+$/.test(token.text) : !joint) break;
    start--;
  }
  if ((bits[last - 1] ?? 0) & IS.organisation) return start;
  for (let i = start; i < last - 1; i++) {
    const here = bits[i] ?? 0;
    const token = passage.tokens[i];
    // everything up to the last title is no name: "Lower House Speaker Jan Roe"
    if (token?.word && here & (IS.title | IS.role) && token.text.length > 1 && i + 1 < last) start = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  }
  while (start < last - 1 && (bits[start] ?? 0) & (IS.notName | IS.modifier) && start >= first) start++;
  const only = bits[last - 1] ?? 0;
  if (start >= last - 1 && (only & IS.title || (only & IS.role && lexicon.data.capitalNouns)) && !(start === last - 1 && start > first && !(only & IS.role))) return last;
  // German capitals say nothing: a lone noun after an article is a description
  if (lexicon.data.capitalNouns && start === last - 1 && start > first && (bits[first] ?? 0) & IS.article) return last;
  return start;
}

/** Index of the first mention that ends after the token `at`, by halving: mentions stand in order. */
export function firstAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that stand at most `reach` tokens before `first` or after `last`. */
export function mentionsAround(mentions: readonly Mention[], first: number, last: number, reach: number): Mention[] {
  const around: Mention[] = [];
  for (let i = firstAfter(mentions, first - reach); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first > last + reach) break;
    around.push(mention);
  }
  return around;
}
