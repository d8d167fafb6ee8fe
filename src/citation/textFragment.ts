const WORDS_AT_EACH_END = 5;

const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * A link that opens a page at these words (https://wicg.github.io/scroll-to-text-fragment/): the whole of a
 * short quotation, the first and last words of a long one. The address keeps no fragment of its own.
 */
export function linkToWords(address: string, words: string): string {
  const list = words.trim().split(/\s+/);
  const long = list.length > 2 * WORDS_AT_EACH_END;
  const text = long
    ? `${encode(list.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(list.slice(-WORDS_AT_EACH_END).join(' '))}`
    : encode(list.join(' '));
  return `${address.replace(/#.*$/s, '')}#:~:text=${text}`;
}
