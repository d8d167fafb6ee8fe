import type { Part } from '../../article/parts';
import type { Block } from '../../article/types';

/** Parts that are drawn, and skipped while out of sight, together. */
export interface Chunk { parts: Part[]; first: number; last: number }

/** What the first chunks hold, so that the first screens are there at once; later ones are larger. */
const FIRST_CHARACTERS = 5000;
const CHARACTERS = 20_000;
const MOST_PARTS = 60;

/** The last block that a part holds. */
export function lastOf(part: Part): number {
  if (part.kind === 'block') return part.at;
  if (part.kind === 'entry') return part.parts.length ? lastOf(part.parts[part.parts.length - 1] as Part) : part.at;
  const item = part.items.at(-1);
  const inner = item?.lists.at(-1);
  return inner ? lastOf(inner) : item?.at ?? 0;
}
const firstOf = (part: Part): number => (part.kind === 'list' ? part.items[0]?.at ?? 0 : part.at);

/** The parts of the body in chunks of a few screens each. */
export function chunksOf(parts: readonly Part[], blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined, size = 0;
  for (const part of parts) {
    const first = firstOf(part), last = lastOf(part);
    if (!open || open.parts.length >= MOST_PARTS || size >= (chunks.length === 1 ? FIRST_CHARACTERS : CHARACTERS)) {
      open = { parts: [], first, last };
      chunks.push(open);
      size = 0;
    }
    open.parts.push(part);
    open.last = last;
    for (let at = first; at <= last; at++) size += blocks[at]?.text.length ?? 0;
  }
  return chunks;
}

/** The chunk that holds a block; the last one where none does. */
export function chunkOf(chunks: readonly Chunk[], block: number): number {
  const found = chunks.findIndex(chunk => block <= chunk.last);
  return found < 0 ? chunks.length - 1 : found;
}
