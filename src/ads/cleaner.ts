import { boxOf, isConnected } from './dom';
import { createRules, findRuled, type SiteRules } from './rules/rules';
import { findSlots } from './find';
import { createCover } from './hide';
import { keyOf } from './key';
import { survey } from './survey';
import type { AdSlot } from './types';
import { createWatch } from './watch';

export type { AdSlot } from './types';
export type { SiteRules } from './rules/rules';
export { earlyCss } from './early';

export interface CleanerOptions {
  /** Names what must never be hidden, nor anything that holds it: the article's own blocks. */
  keep?: (element: Element) => boolean;
  /** Keys of slots that are never hidden here. */
  never?: Iterable<string>;
  /** What the cosmetic rules say of this site: `readSite`. */
  rules?: SiteRules;
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
  const slots = new Map<Element, { slot: AdSlot; elements: Element[] }>();
  const shown = new WeakSet<Element>();
  const cover = createCover(document);
  let overruled = 0, lastId = 0;

  const rules = createRules(options.rules);

  function clean(): AdSlot[] {
    const findings = findSlots(survey(document), { rules, ruled: findRuled(document, options.rules), keep: options.keep });
    overruled = findings.overruled;
    const added: AdSlot[] = [];
    for (const { elements, hit } of findings.found) {
      const [element] = elements;
      if (!element || slots.has(element) || elements.some(one => shown.has(one))) continue;
      const key = keyOf(element, hit);
      if (never.has(key)) continue;
      const slot = { id: ++lastId, key, ...hit, ...sizeOf(elements) };
      slots.set(element, { slot, elements });
      added.push(slot);
    }
    cover.set(elementsOfAll());
    return added;
  }

  function* elementsOfAll(): Generator<Element> {
    for (const [element, { elements }] of slots) {
      if (isConnected(element)) yield* elements;
      else slots.delete(element);
    }
  }

  const watching = createWatch(document, clean, () => cover.refresh());
  const hidden = () => [...slots.values()].map(({ slot }) => slot);
  const elementOf = (id: number) => slots.entries().find(([, { slot }]) => slot.id === id)?.[0];

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
      for (const one of slots.get(element)?.elements ?? []) shown.add(one);
      slots.delete(element);
      cover.set(elementsOfAll());
      return true;
    },
    get overruled() { return overruled; },
  };
}

/** The places they took, one under the other, in CSS pixels. */
function sizeOf(elements: readonly Element[]): { width: number; height: number } {
  let width = 0, height = 0;
  for (const element of elements) {
    const box = boxOf(element);
    width = Math.max(width, Math.round(box.width));
    height += Math.round(box.height);
  }
  return { width, height };
}
