/** Not of the letters that NFKC leaves alone here: those of ASCII and Latin-1. All else in this set folds to a space. */
const BEYOND_LATIN = /[^\s!-~«»À-ÿ–—‘-„…]/;
const BETWEEN_LATIN_WORDS = /[^a-z0-9ß-öø-ÿ]+/g;

/** Text to compare by: letters and digits in lower case, all else one space. */
export const fold = (text: string): string => BEYOND_LATIN.test(text)
  ? text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  : text.toLowerCase().replace(BETWEEN_LATIN_WORDS, ' ').trim();
