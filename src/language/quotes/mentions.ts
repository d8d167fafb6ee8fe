import { ANY_CUE, FUNCTION_WORD, IS, PRONOUN, type Lexicon } from '../lexicon';
import { beginsName, type Passage } from './passages';

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
  name: string[];
  /** Titles and roles that stand before the name: "Russian President". */
  title: string;
  /** The last word, in small letters, and its classes. */
  head: string;
  bits: number;
  possessive: boolean;
  afterPreposition: boolean;
  sentence: number;
  inQuote: boolean;
  /** Index of the person or organisation meant, once known. */
  entity?: number;
}

const MOST_WORDS = 8;
const NUMBERISH = /^\d/;

/** Every name, pronoun and description of a passage, in order. */
export function mentionsOf(passage: Passage, lexicon: Lexicon, lowerSeen: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < passage.tokens.length) {
    const end = chunkEnd(passage, i, lexicon, lowerSeen);
    if (end > i) {
      const mention = asMention(passage, i, end, lexicon);
      if (mention) mentions.push(mention);
      i = end;
    } else i++;
  }
  return mentions;
}

/** One past the last token of the noun phrase or pronoun that begins at `i`; `i` where none does. */
function chunkEnd(passage: Passage, i: number, lexicon: Lexicon, lowerSeen: ReadonlySet<string>): number {
  const { tokens, bits } = passage;
  const token = tokens[i];
  const first = bits[i] ?? 0;
  if (!token?.word) return i;
  if (first & PRONOUN && !(first & IS.article)) return i + 1;
  const name = beginsName(passage, i, lowerSeen);
  const article = (first & IS.article) !== 0;
  if (!name && !article && !(first & (IS.role | IS.modifier | IS.title))) return i;
  let at = i + 1;
  while (at < tokens.length && at - i < MOST_WORDS) {
    const next = tokens[at];
    const nextBits = bits[at] ?? 0;
    const before = bits[at - 1] ?? 0;
    if (!next || passage.quote[at] !== passage.quote[i]) break;
    if (!next.word) {
      // the point of "Sen." and the sign of "Roe & Co"
      const point = next.text === '.' && passage.sentence[at] === passage.sentence[at + 1] && tokens[at - 1]?.upper === true && tokens[at + 1]?.upper === true && tokens[at + 1]?.word === true && next.start === tokens[at - 1]?.end;
      const joined = next.text === '&' && tokens[at + 1]?.upper === true;
      if (!point && !joined) break;
      at++;
      continue;
    }
    if (next.text.length <= 2 && /^['’]s?$/i.test(next.text)) break;
    if (next.upper) {
      if (nextBits & IS.notName && !(tokens[at + 1]?.upper && !(nextBits & FUNCTION_WORD))) break;
      if (nextBits & FUNCTION_WORD && !(nextBits & IS.title) && next.text.length > 1 && !/^[A-Z]{2,}$/.test(next.text)) break;
      at++;
      continue;
    }
    if (nextBits & IS.particle && tokens[at + 1]?.upper && tokens[at - 1]?.upper) { at++; continue; }
    if (nextBits & IS.preposition && tokens[at + 1]?.upper && (before & (IS.organisation | IS.title)) && next.text.length <= 3 && !((bits[at + 1] ?? 0) & IS.notName)) { at++; continue; }
    if (nextBits & FUNCTION_WORD && !(article && at === i + 1 && nextBits & IS.article)) break;
    const noun = IS.role | IS.modifier | IS.paper | IS.organisation;
    if (nextBits & ANY_CUE && !(nextBits & noun)) break;
    if (nextBits & IS.adverb && !(nextBits & noun)) break;
    if (tokens[at - 1]?.upper && !(before & IS.title && !name) && !(nextBits & noun) && !(article && lexicon.data.capitalNouns)) break;
    if (before & (IS.role | IS.paper) && !(before & IS.modifier) && !(nextBits & noun)) break;
    if (!article && !(nextBits & noun) && !NUMBERISH.test(next.text) && !(first & IS.modifier && at === i + 1)) break;
    at++;
  }
  if (!article && !name && at === i + 1 && first & (IS.modifier | IS.title) && !(first & IS.role)) return i;
  if (article && at === i + 1) return i;
  return at;
}

function asMention(passage: Passage, first: number, last: number, lexicon: Lexicon): Mention | undefined {
  const { tokens, bits, text } = passage;
  const from = tokens[first];
  const to = tokens[last - 1];
  if (!from || !to) return undefined;
  const next = tokens[last];
  const headBits = bits[last - 1] ?? 0;
  const pronoun = last === first + 1 && headBits & PRONOUN && !(headBits & IS.article);
  const nameFrom = pronoun || !to.upper ? last : nameStart(passage, first, last, lexicon);
  const name = tokens.slice(nameFrom, last).filter(token => token.word || token.text === '&').map(token => token.text);
  const titleFrom = (bits[first] ?? 0) & IS.article ? first + 1 : first;
  return {
    kind: pronoun ? 'pronoun' : name.length ? 'name' : 'description',
    block: passage.block, first, last, start: from.start, end: to.end,
    text: text.slice(from.start, to.end),
    name,
    title: name.length && nameFrom > titleFrom ? text.slice(tokens[titleFrom]?.start, tokens[nameFrom - 1]?.end) : '',
    head: to.lower, bits: headBits,
    possessive: next !== undefined && next.start === to.end && /^['’]s?$/i.test(next.text),
    afterPreposition: first > 0 && Boolean((bits[first - 1] ?? 0) & IS.preposition),
    sentence: passage.sentence[first] ?? 0,
    inQuote: (passage.quote[first] ?? -1) >= 0,
  };
}

/** Where the name itself begins in a phrase: after article, small words and titles. */
function nameStart(passage: Passage, first: number, last: number, lexicon: Lexicon): number {
  const { tokens, bits } = passage;
  let start = last;
  while (start > first) {
    const token = tokens[start - 1];
    const here = bits[start - 1] ?? 0;
    if (!token) break;
    const joint = token.word ? !token.upper && here & (IS.particle | IS.preposition) && tokens[start - 2]?.upper : token.text === '&' || (token.text === '.' && !((bits[start - 2] ?? 0) & IS.title));
    if (token.upper ? here & IS.article && start - 1 === first && token.text.length <= 5 && !/^[A-Z]+$/.test(token.text) : !joint) break;
    start--;
  }
  const organisation = (bits[last - 1] ?? 0) & IS.organisation;
  while (start < last && !organisation) {
    const here = bits[start] ?? 0;
    const token = tokens[start];
    const isTitle = token?.word ? here & (IS.title | IS.notName) || (here & (IS.role | IS.modifier) && (start < last - 1 || lexicon.data.capitalNouns || token.upper)) : token?.text === '.';
    if (!isTitle) break;
    start++;
  }
  // German capitals say nothing: a lone noun after an article is a description
  if (lexicon.data.capitalNouns && start === last - 1 && start > first && (bits[first] ?? 0) & IS.article) return last;
  return start;
}
