export type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const RTL_LETTER = /[\p{scx=Adlm}\p{scx=Arab}\p{scx=Hebr}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Samr}\p{scx=Syrc}\p{scx=Thaa}]/u;
const LTR_LETTER = new RegExp(`(?!${RTL_LETTER.source})\\p{L}`, 'u');
const FIRST_STRONG_ISOLATE = '\u2068', POP_ISOLATE = '\u2069';

/** The script in which a language is written; `tag`: BCP 47. Throws where that is no language tag. */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** Which way a language is written; `tag`: BCP 47. */
export const directionOf = (tag: string): Direction => (RIGHT_TO_LEFT.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr');

/** A value for a sentence: set apart by the marks of Unicode's bidirectional algorithm (UAX 9) where it is written the other way. */
export function isolated(value: string, direction: Direction): string {
  const foreign = direction === 'rtl' ? LTR_LETTER : RTL_LETTER;
  return foreign.test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
}
