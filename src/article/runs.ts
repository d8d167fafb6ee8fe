/** Inline text as a tree: words, or words within a mark. Laid end to end its words are the text. */
export type Run<M> = string | { mark: M; text: string; runs: Run<M>[] };

/**
 * A text with what stands over it, as nested runs. `layers`: from the outermost in; a mark of an inner layer that
 * reaches over the edge of an outer one is cut there. Offsets are UTF-16 code units, ends exclusive. What reaches
 * beyond the text is cut, what is empty left out; of two marks of a layer that overlap, the later begins where the first ends.
 */
export const nest = <M extends { start: number; end: number }>(text: string, layers: readonly (readonly M[])[]): Run<M>[] =>
  within(text, 0, text.length, layers.map(apart));

function apart<M extends { start: number; end: number }>(marks: readonly M[]): M[] {
  const found: M[] = [];
  let from = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, from);
    if (!(mark.end > start)) continue;
    found.push({ ...mark, start });
    from = mark.end;
  }
  return found;
}

function within<M extends { start: number; end: number }>(text: string, start: number, end: number, layers: readonly M[][]): Run<M>[] {
  if (start >= end) return [];
  const [layer, ...rest] = layers;
  if (!layer) return [text.slice(start, end)];
  const runs: Run<M>[] = [];
  let at = start;
  for (const mark of layer) {
    const from = Math.max(mark.start, at), to = Math.min(mark.end, end);
    if (to <= from) continue;
    runs.push(...within(text, at, from, rest), { mark, text: text.slice(from, to), runs: within(text, from, to, rest) });
    at = to;
  }
  return [...runs, ...within(text, at, end, rest)];
}
