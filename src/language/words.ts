import { segmenterOf } from './segmenters';

/** Scripts that put no spaces between words: Thai, Lao, Khmer, Burmese, Han and kana. */
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/**
 * Words (or, for Chinese and Japanese, characters) an adult reads in a minute, silently. From
 * Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance" (IOVS, 2012),
 * and Brysbaert, "How many words do we read per minute?" (2019) for English.
 */
const PER_MINUTE: Record<string, number> = {
  en: 238, de: 179, fr: 195, es: 218, it: 188, pt: 181, nl: 202, pl: 166, ru: 184, fi: 161, sv: 199, tr: 166, ar: 138, he: 187, zh: 255, ja: 357, sl: 180,
};
/** What stands between spaces, from its first letter or digit on. */
const WORD = /[\p{L}\p{N}]\S*/gu;
const BY_CHARACTER = new Set(['zh', 'ja']);

/**
 * How many words the text has, as its language counts them: between spaces, where they have a letter or digit;
 * by the browser's dictionary in scripts without spaces.
 */
export function countWords(text: string, language: string): number {
  if (!WITHOUT_SPACES.test(text)) return text.match(WORD)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmenterOf(language, 'word').segment(text)) if (isWordLike) count++;
  return count;
}

/** Whole minutes to read so many words in the language, at least 1. */
export function readingMinutes(words: number, language: string): number {
  const code = language.slice(0, 2).toLowerCase();
  // a dictionary word of Chinese or Japanese is about 1.6 characters
  const units = BY_CHARACTER.has(code) ? words * 1.6 : words;
  return Math.max(1, Math.round(units / (PER_MINUTE[code] ?? 200)));
}
