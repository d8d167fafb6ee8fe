import { read, type ReadResult } from '../../engine/read';

/** A reading that was begun ahead tells of the page for this long, in milliseconds. */
const FRESH_MS = 1000;

let ahead: { reading: Promise<ReadResult>; begun: number } | undefined;
let soon: ReturnType<typeof setTimeout> | undefined;

/** Begins to read, once the browser has said that this script is here: the question is then on its way. */
export function beginAhead(): void {
  soon = setTimeout(() => { ahead = { reading: read(document), begun: performance.now() }; });
}

/** Reads the page as it is now; takes what was begun ahead of this very question. */
export function freshRead(): Promise<ReadResult> {
  clearTimeout(soon);
  const begun = ahead;
  ahead = undefined;
  return begun && performance.now() - begun.begun < FRESH_MS ? begun.reading : read(document);
}
