/**
 * The words in the class, id and the like of a box, lower case, each once: `storyBody article__text-2` has four.
 * One pass over the characters: it runs for every spelling on the page.
 */
export function nameWords(names: string): string[] {
  const words: string[] = [];
  const end = Math.min(names.length, 400);
  let from = 0;
  let wasLower = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? names.charCodeAt(i) : 0;
    const lower = code >= 97 && code <= 122 || code >= 0xdf, upper = code >= 65 && code <= 90;
    if (upper ? wasLower : !lower) {
      if (i - from > 1 && i - from < 20) addOnce(words, names.slice(from, i).toLowerCase());
      from = upper ? i : i + 1;
    }
    wasLower = lower;
  }
  return words;
}

function addOnce(words: string[], word: string): void {
  if (!words.includes(word)) words.push(word);
}
