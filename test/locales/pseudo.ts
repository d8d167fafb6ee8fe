import type { Message, Messages } from './messages';

/** Letters and what stands for them: the same to the eye, but for accents. */
const ACCENTED: Record<string, string> = {
  a: 'á', c: 'ç', d: 'ḓ', e: 'ḗ', g: 'ğ', h: 'ħ', i: 'ī', j: 'ĵ', k: 'ķ', l: 'ŀ', m: 'ɱ', n: 'ñ', o: 'ǿ', r: 'ř', s: 'ş', t: 'ŧ', u: 'ŭ', w: 'ẇ', y: 'ẏ', z: 'ẑ',
  A: 'Ȧ', C: 'Ƈ', D: 'Ḓ', E: 'Ḗ', H: 'Ħ', I: 'Ī', K: 'Ķ', L: 'Ŀ', M: 'Ḿ', N: 'Ƞ', O: 'Ǿ', R: 'Ř', S: 'Ş', T: 'Ŧ', U: 'Ŭ', W: 'Ẇ', Y: 'Ẏ',
};
const PIECES = /(\$[a-z0-9_]+\$|\{\{.*?\}\})/i;
/** How much longer than English a message of so many letters may come out in another language; https://www.w3.org/International/articles/article-text-size */
const growth = (letters: number): number => (letters <= 10 ? 1 : letters <= 30 ? 0.7 : 0.4);

/** A word with accents; every vowel is written twice until the word is long enough. */
function stretched(word: string, by: number): string {
  let wanted = Math.round(word.length * by);
  return [...word].map(letter => {
    const accented = ACCENTED[letter] ?? letter;
    if (wanted > 0 && /[aeiou]/i.test(letter)) { wanted--; return accented + (ACCENTED[letter.toLowerCase()] ?? letter); }
    return accented;
  }).join('') + (wanted > 0 && word.length > 3 ? 'ẋ'.repeat(Math.min(wanted, 4)) : '');
}

function pseudo({ message, placeholders }: Message): Message {
  const by = growth(message.length);
  const text = message.split(PIECES).map((piece, at) => (at % 2 ? piece : piece.replace(/\p{L}+/gu, word => stretched(word, by)))).join('');
  return { message: `[${text}]`, ...(placeholders && { placeholders }) };
}

/**
 * The pseudo-locale: English in long words with accents and brackets, so that it can be read and what is cut off, glued
 * together or not translatable is seen. It is made for tests and pictures and is never shipped.
 */
export const pseudoLocale = (english: Messages): Messages =>
  Object.fromEntries(Object.entries(english).map(([key, message]) => [key, key === 'language' ? { message: 'en' } : pseudo(message)]));
