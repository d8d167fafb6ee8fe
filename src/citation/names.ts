import type { Author } from '../article/types';

/** A name as CSL-JSON has it. */
export interface CslName { family?: string; given?: string; suffix?: string; 'non-dropping-particle'?: string; literal?: string }

const HONORIFIC = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev)\.?\s+)+(?=\S+\s)/;
const SUFFIX = /,?\s+((?:Jr|Sr)\.?|I{2,3}|IV)$/i;
const PARTICLES = new Set(['von', 'van', 'de', 'der', 'den', 'del', 'della', 'dello', 'degli', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'las', 'le', 'los', 'ten', 'ter', 'zu', 'zum', 'zur', 'bin', 'ibn', 'bint', 'al', 'el', 'ben', 'af', 'av']);
/** Written with a capital, a particle is part of the family name: De Niro, Van Dyke, St. John. */
const CAPITAL = new Set(['Von', 'Van', 'De', 'Der', 'Den', 'Del', 'Della', 'Di', 'Da', 'Dos', 'Du', 'La', 'Le', 'Ten', 'Ter', 'Bin', 'Ibn', 'Al', 'El', 'St.', 'Saint', 'Mac', 'Fitz']);
const AND = /^[yi]$/;
const HAN = /^[\p{Script=Han}々〆]+$/u, HANGUL = /^\p{Script=Hangul}+$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・\s]+$/u;
/** Chinese and Korean family names of two characters. */
const TWO = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|남궁|황보|제갈|선우|독고|사공)/;

const ADDRESS = /:\/\/|^www\.|\S@\S|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;
const DATE = /^\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b\d{1,2}:\d{2}\b|\b(?:19|20)\d{2}\b.*\b\d{1,2}\b|\b\d{1,2}\b.*\b(?:19|20)\d{2}\b|\d{4}年|^\d+\s+\p{L}+\s+ago$/iu;

/** Whether the words can be a name: an address or a date in the author's place is none. */
export const isName = (name: string): boolean => /\p{L}/u.test(name) && !ADDRESS.test(name.trim()) && !DATE.test(name);

/** A name of East Asian letters in its parts, where a space, the language or the letters say where it divides. */
function eastAsian(name: string, language: string): CslName {
  const [family, given, ...more] = name.split(/[\s・]+/);
  // A name of other languages in Katakana has a dot or nothing between its parts, and is written given name first.
  if (family && given && more.length === 0 && !name.includes('・')) return { family, given };
  const chinese = HAN.test(name) && /^zh\b/i.test(language), korean = HANGUL.test(name);
  const length = TWO.test(name) ? 2 : 1;
  if ((chinese || korean) && name.length > length && name.length <= length + 2) return { family: name.slice(0, length), given: name.slice(length) };
  return { literal: name };
}

/** Where the family name begins among the words, particles before it apart. */
function divide(words: string[]): { from: number; particles: number } {
  let from = words.length - 1;
  if (from >= 3 && AND.test(words[from - 1] ?? '')) from -= 2;
  while (from > 1 && CAPITAL.has(words[from - 1] ?? '')) from--;
  const first = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word));
  if (first < 1 || first > from) return { from, particles: 0 };
  if (first > 1 && CAPITAL.has(words[first - 1] ?? '')) return { from: first - 1, particles: 0 };
  let end = first;
  while (end < words.length - 1 && PARTICLES.has(words[end] ?? '')) end++;
  return { from: first, particles: end - first };
}

/**
 * A printed name in the parts that a citation needs: agencies, desks and lone names stay whole, as does a name of which
 * nobody can say where it divides. `language`: that of the article, BCP 47.
 */
export function nameParts(author: Author, language = ''): CslName {
  const name = author.name.trim().replace(/\s+/g, ' ');
  if (author.kind === 'organisation') return { literal: name };
  if (EAST_ASIAN.test(name)) return eastAsian(name, language);
  const suffix = SUFFIX.exec(name)?.[1];
  const bare = name.replace(SUFFIX, '').replace(HONORIFIC, '');
  const inverted = /^([^,]+), ([^,]+)$/.exec(bare);
  if (inverted) return { family: inverted[1], given: inverted[2], ...(suffix ? { suffix } : {}) };
  const words = bare.split(' ');
  if (words.length < 2 || bare.includes(',')) return { literal: name };
  const { from, particles } = divide(words);
  return {
    family: words.slice(from + particles).join(' '), given: words.slice(0, from).join(' '),
    ...(particles ? { 'non-dropping-particle': words.slice(from, from + particles).join(' ') } : {}),
    ...(suffix ? { suffix } : {}),
  };
}
