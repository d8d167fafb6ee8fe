import { boxOf, isConnected } from './dom';
import { findSlots } from './find';
import { createCover } from './hide';
import { keyOf } from './key';
import { survey } from './survey';
import type { AdSlot } from './types';
import { createWatch } from './watch';

export type { AdSlot } from './types';
export { earlyCss } from './early';

export interface CleanerOptions {
  hostname?: string;
  /** Names what must never be hidden, nor anything that holds it: the article's own blocks. */
  keep?: (element: Element) => boolean;
  /** Keys of slots that are never hidden here. */
  never?: Iterable<string>;
}

export interface Cleaner {
  /** Finds and hides the places for ads; a second call hides only what is new. Gives back what it hid. */
  clean(): AdSlot[];
  /** Hides late slots as they come, in batches; `onChange` gets all that is hidden. */
  watch(onChange: (hidden: AdSlot[]) => void): void;
  unwatch(): void;
  /** Shows everything again and stops watching. Gives back how many were hidden. */
  restore(): number;
  /** Brings one back, which stays as long as the page does. False if there is none with this id. */
  show(id: number): boolean;
  hidden(): AdSlot[];
  elementOf(id: number): Element | undefined;
  /** How many times an element that holds article text looked like an ad, and was left. */
  readonly overruled: number;
}

/** Hides the places for ads on a page, each with its reason, each reversible. Writes nothing into the markup. */
export function createCleaner(document: Document, options: CleanerOptions = {}): Cleaner {
  const never = new Set(options.never);
  const slots = new Map<Element, AdSlot>();
  const shown = new WeakSet<Element>();
  const cover = createCover(document);
  let overruled = 0, lastId = 0;

  function clean(): AdSlot[] {
    const findings = findSlots(survey(document), options.keep);
    overruled = findings.overruled;
    const added: AdSlot[] = [];
    for (const { element, hit } of findings.found) {
      const key = keyOf(element, hit);
      if (slots.has(element) || shown.has(element) || never.has(key)) continue;
      const { width, height } = boxOf(element);
      const slot = { id: ++lastId, key, ...hit, width: Math.round(width), height: Math.round(height) };
      slots.set(element, slot);
      added.push(slot);
    }
    for (const element of slots.keys()) if (!isConnected(element)) slots.delete(element);
    cover.set(slots.keys());
    return added;
  }

  const watching = createWatch(document, clean, () => cover.refresh());
  const hidden = () => [...slots.values()];
  const elementOf = (id: number) => slots.entries().find(([, slot]) => slot.id === id)?.[0];

  return {
    clean, hidden, elementOf,
    watch(onChange) { watching.start(() => onChange(hidden())); },
    unwatch() { watching.stop(); },
    restore() {
      watching.stop();
      const count = slots.size;
      slots.clear();
      cover.clear();
      return count;
    },
    show(id) {
      const element = elementOf(id);
      if (!element) return false;
      shown.add(element);
      slots.delete(element);
      cover.set(slots.keys());
      return true;
    },
    get overruled() { return overruled; },
  };
}
