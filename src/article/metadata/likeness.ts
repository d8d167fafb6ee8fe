/** How like two lines of words are. */

export interface Words { text: string; list: string[]; words: Set<string> }

export function asWords(text: string): Words {
  const list = text.split(' ');
  return { text, list, words: new Set(list) };
}

/** 1 for the same words; less where one holds the other or they share most words. */
export function likenessOf(own: string, wanted: readonly Words[]): number {
  let most = 0;
  let list: string[] | undefined, words: Set<string> | undefined;
  for (const title of wanted) {
    if (title.text === own) return 1;
    const isShorter = title.text.length < own.length;
    const short = isShorter ? title.text : own, long = isShorter ? own : title.text;
    if (short.length < 8 || long.length > 4 * short.length) continue;
    // one word of a title stands in many a heading
    if (isShorter && title.list.length === 1) continue;
    if (long.includes(short)) most = Math.max(most, 0.35 + 0.6 * short.length / long.length);
    else {
      list ??= own.split(' ');
      // no more than the shorter one's words are shared
      if (!isShorter && 2 * list.length <= title.words.size) continue;
      const shared = isShorter ? share(title.list, words ??= new Set(list)) : share(list, title.words);
      if (shared > 0.5) most = Math.max(most, 0.9 * shared);
    }
  }
  return most;
}

function share(list: readonly string[], words: ReadonlySet<string>): number {
  let both = 0;
  for (const word of list) if (words.has(word)) both++;
  return both / Math.max(list.length, words.size);
}
