import { lowered } from '../../page/lowered';
import printed from '../words/bylines.json';

/** The words around names in bylines, of one language and English, or of all where the language is not known. */
export interface BylineWords {
  /** A text whose first word is that of what may come before a name. */
  begins: RegExp;
  /** In lower case: `by ann lee`, `text: ann lee`, `文/王小明`. */
  startsWithBy: RegExp;
  /** Markup that prints `ByAnn Lee`. */
  startsGlued: RegExp;
  /** In lower case: `2 may, by ann lee`. */
  byInside: RegExp;
  /** `山田記者`, `김 기자`. */
  endsWithRole: RegExp;
  and: RegExp;
  /** In lower case: `photos: …` after a name. */
  end: RegExp;
}
interface Words { before: string[]; after: string[]; and: string[]; desks: string[]; end: string[] }

const LISTS = printed as Record<string, Words>;
const LETTERED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
const NEVER = '(?!)';

const smallOf = (words: string[]): string => escaped(words.map(lowered));
const escaped = (words: string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || NEVER;
const made = new Map<string, BylineWords>();

export function bylineWords(language: string | undefined): BylineWords {
  const code = (language ?? '').slice(0, 2).toLowerCase();
  const key = code in LISTS ? code : '';
  let words = made.get(key);
  if (!words) {
    words = compile(Object.entries(LISTS).filter(([one]) => key === '' || one === key || one === 'en').map(([, list]) => list));
    made.set(key, words);
  }
  return words;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function compile(lists: Words[]): BylineWords {
  const all = (key: keyof Words): string[] => lists.flatMap(list => list[key]);
  const before = all('before');
  const plain = before.filter(word => LETTERED.test(word) && !word.endsWith(':')), withColon = before.filter(word => word.endsWith(':')).map(word => word.slice(0, -1));
  const short = plain.filter(word => !word.includes(' '));
  const unspaced = before.filter(word => !LETTERED.test(word));
  return {
    begins: new RegExp(`^(?:${escaped(before.map(word => word.replace(/[\s:].*$/s, '').toLowerCase()))})(?![^\\s:：/／|])`, 'i'),
    startsWithBy: new RegExp(`^[\\s\\p{P}|]*(?:(?:${smallOf(plain)})(?:\\s*[:：/=|]\\s*|\\s+)|(?:${smallOf(withColon)})\\s*[:：/=|]\\s*|(?:${smallOf(unspaced)})\\s*[:：/／=＝\\s|]\\s*)`, 'u'),
    startsGlued: new RegExp(`^(?:${escaped(short.flatMap(word => [word, capitalised(word)]))})(?=\\p{Lu}\\p{Ll})`, 'u'),
    byInside: new RegExp(`[\\s\\p{P}\\p{S}](?:(?:${smallOf(plain.filter(word => word.length > 1))})\\s*:?|(?:${smallOf(withColon)})\\s*:)\\s+(?=[\\p{L}\\d_])`, 'u'),
    endsWithRole: new RegExp(`\\s*(?:${escaped(all('after'))})(?![\\p{L}])`, 'u'),
    and: new RegExp(`\\s*[,;،、/&|+]\\s*|\\s+(?:${escaped(all('and').filter(word => LETTERED.test(word)))}|u\\.)\\s+`, 'iu'),
    end: new RegExp(`(?:^|[\\s(,|])(?:${smallOf(all('end'))})(?=$|[\\s:/)])`, 'u'),
  };
}

const DESK = new RegExp(`(?:^|[^\\p{L}])(?:${smallOf(Object.values(LISTS).flatMap(list => list.desks))})(?:$|[^\\p{L}])|^(?:dpa|afp|ap|reuters|epa|apa|sda|efe|ansa|pap|tass|upi|pti|ians|bloomberg|xinhua|sid|rtr)(?:[-/ ]|$)`, 'u');
/** An agency, a desk, a newsroom: an organisation rather than a person. */
export const isDesk = (name: string): boolean => DESK.test(lowered(name));
