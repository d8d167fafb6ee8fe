import type { ComponentChildren } from 'preact';

/** Stands for an element while a message is looked up: an object replacement character. */
const PLACE = '\uFFFC';

/** A message with an element in one of its places: `text` looks it up with what stands for the element. */
export function Placed({ text, children }: { text(place: string): string; children: ComponentChildren }) {
  const [before, ...after] = text(PLACE).split(PLACE);
  return <>{before}{children}{after.join('')}</>;
}
