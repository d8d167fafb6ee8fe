/** A stretch of a rich citation. `Tag`: how it is set off, if it is. */
export interface Run { text: string; Tag?: 'i' | 'b' | 'sup' | 'sub' }

const PART = /<(\/?)(\w+)[^>]*>|&#(\d+);|([^<&]+|[<&])/g;
const SETS_OFF = /^(?:i|b|sup|sub)$/;

/** The stretches of a rich citation of ours, so that it can be shown without taking markup into a document. */
export function runsOf(rich: string): Run[] {
  const runs: Run[] = [], open: Run['Tag'][] = [];
  for (const [, end, tag = '', code, text = ''] of rich.matchAll(PART)) {
    if (code === undefined && text === '') {
      if (end) open.pop();
      else open.push(SETS_OFF.test(tag) ? tag as Run['Tag'] : open.at(-1));
      continue;
    }
    const Tag = open.at(-1), last = runs.at(-1);
    const shown = code === undefined ? text : String.fromCodePoint(Number(code));
    if (last && last.Tag === Tag) last.text += shown;
    else runs.push({ text: shown, ...(Tag ? { Tag } : {}) });
  }
  return runs;
}
