const WORD = /[A-Za-z\u00c0-\u024f]+/g;
const HUMP = /([a-z\u00df-\u00ff])(?=[A-Z])/g;

/** The words in the class, id and the like of a box, lower case, each once: `storyBody article__text-2` has four. */
export function nameWords(names: string): string[] {
  const words = new Set<string>();
  for (const word of names.slice(0, 400).replace(HUMP, '$1 ').match(WORD) ?? []) {
    if (word.length > 1 && word.length < 20) words.add(word.toLowerCase());
  }
  return [...words];
}
