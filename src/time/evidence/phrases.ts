/** Where a phrase stands in a text, in UTF-16 offsets. */
export interface Found { start: number; end: number }
interface Phrase { word: string; /** Letters may follow. */ isStem: boolean; /** Nothing marks where its words begin and end. */ isUnspaced: boolean }
export interface Phrases {
  /** By their first character, the longest first. */
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Finds the letters of any, also inside a word. */
  anywhere: RegExp;
}

const WRITTEN_WITHOUT_SPACES = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTER = /[\p{L}\p{M}]/u;
const NEVER = '(?!)';

/** Phrases in lower case, ready to be looked for; a stem ends in `*`. */
export function phrasesOf(words: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const entry of [...words].sort((a, b) => b.length - a.length)) {
    const isStem = entry.endsWith('*');
    const phrase = { word: isStem ? entry.slice(0, -1) : entry, isStem, isUnspaced: WRITTEN_WITHOUT_SPACES.test(entry) };
    const first = entry.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  const letters = words.map(word => word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return { byFirst, anywhere: new RegExp(letters || NEVER, 'g') };
}

/** The first of the phrases in a text of lower case, as whole words; none before `from`. */
export function firstPhrase({ byFirst, anywhere }: Phrases, text: string, from = 0): Found | undefined {
  anywhere.lastIndex = from;
  for (let match = anywhere.exec(text); match; match = anywhere.exec(text)) {
    const start = match.index;
    for (const phrase of byFirst.get(text.charAt(start)) ?? []) {
      const end = endOf(phrase, text, start);
      if (end !== undefined) return { start, end };
    }
    anywhere.lastIndex = start + 1;
  }
  return undefined;
}

/** The last one, where each is looked for after the end of the one before. */
export function lastPhrase(phrases: Phrases, text: string): Found | undefined {
  let last: Found | undefined;
  for (let found = firstPhrase(phrases, text); found; found = firstPhrase(phrases, text, found.end)) last = found;
  return last;
}

function endOf({ word, isStem, isUnspaced }: Phrase, text: string, start: number): number | undefined {
  if (!text.startsWith(word, start)) return undefined;
  let end = start + word.length;
  if (isUnspaced) return end;
  if (isLetter(text, start - 1)) return undefined;
  if (!isStem) return isLetter(text, end) ? undefined : end;
  while (isLetter(text, end)) end++;
  return end;
}

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && LETTER.test(text.charAt(at));
