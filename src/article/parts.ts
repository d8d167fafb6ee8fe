import type { Block, ListItem } from './types';

/** A part of the body as it is drawn; numbers are indices into the article's blocks. */
export type Part =
  | { kind: 'block'; at: number }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'entry'; at: number; parts: Part[] };
export interface Item { at: number; lists: Extract<Part, { kind: 'list' }>[] }

/** The blocks as parts: items gathered into lists, what follows an entry of a live blog gathered under it. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let into = parts;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'entry') {
      const entry: Part = { kind: 'entry', at, parts: [] };
      parts.push(entry);
      into = entry.parts;
    } else if (block?.kind === 'list-item') {
      const end = endOfList(blocks, at);
      into.push(...listsOf(blocks, at, end));
      at = end - 1;
    } else into.push({ kind: 'block', at });
  }
  return parts;
}

function endOfList(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (let next = blocks[end]; next?.kind === 'list-item' && !(next.first && next.depth === 0); next = blocks[end]) end++;
  return end;
}

/** The items from `start` to `end` as lists; deeper items stand in a list of the item before them. */
function listsOf(blocks: readonly Block[], start: number, end: number): Extract<Part, { kind: 'list' }>[] {
  const item = (at: number): ListItem | undefined => { const block = blocks[at]; return block?.kind === 'list-item' ? block : undefined; };
  const depth = item(start)?.depth ?? 0;
  const lists: Extract<Part, { kind: 'list' }>[] = [];
  for (let at = start; at < end;) {
    const one = item(at);
    if (!one) break;
    let next = at + 1;
    while (next < end && (item(next)?.depth ?? 0) > depth) next++;
    const last = lists.at(-1);
    const list = last && !(one.first && one.ordered !== last.ordered) ? last : { kind: 'list' as const, ordered: one.ordered, items: [] };
    if (list !== last) lists.push(list);
    list.items.push({ at, lists: next > at + 1 ? listsOf(blocks, at + 1, next) : [] });
    at = next;
  }
  return lists;
}
