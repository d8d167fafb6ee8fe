import { boxOf, holds } from './dom';
import { findSlots, type Found } from './find';
import { createCover } from './hide';
import { keyOf } from './key';
import { createRules, findRuled, type SiteRules } from './rules/rules';
import type { Sheet } from './sheet';
import { survey } from './survey';
import type { AdSlot } from './types';
import { createWatch } from './watch';

export { earlyCss } from './early';
export type { SiteRules } from './rules/rules';
export type { Sheet } from './sheet';
export type { AdSlot } from './types';

export interface CleanerOptions {
  /** Names what must never be hidden, nor anything that holds it: the article's own blocks. */
  keep?: (element: Element) => boolean;
  /** Keys of slots that are never hidden here. */
  never?: Iterable<string>;
  /** What the cosmetic rules say of this site: `readSite`. */
  rules?: SiteRules;
  /** Another style sheet than the page's own adopted one. */
  sheet?: Sheet;
  /** Asked before each late look; false once nobody is there any more to look for. */
  alive?: () => boolean;
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
  /** Shows one outlined in its place, until it is called for another or without one. */
  peek(id?: number): void;
  hidden(): AdSlot[];
  /** The first element of a slot. */
  elementOf(id: number): Element | undefined;
  /** How many times an element that holds article text looked like an ad, and was left. */
  readonly overruled: number;
  /** The words beside the headline that say the article itself was paid for. They are left on the page. */
  readonly sponsored: string | undefined;
}

/** More places than this are not measured: no reader looks at them one by one. */
const MOST_MEASURED = 500;

interface Hidden { slot: AdSlot; elements: Element[] }

/** Hides the places for ads on a page, each with its reason, each reversible. Writes nothing into the markup. */
export function createCleaner(document: Document, options: CleanerOptions = {}): Cleaner {
  const never = new Set(options.never), rules = createRules(options.rules);
  const cover = createCover(document, options.sheet);
  const shown = new Set<Element>();
  let slots = new Map<Element, Hidden>();
  let overruled = 0, lastId = 0;
  let sponsored: string | undefined;

  function clean(): AdSlot[] {
    const covered = new Set(elementsOfAll());
    const findings = findSlots(survey(document), { rules, ruled: findRuled(document, options.rules), isHidden: element => covered.has(element), keep: options.keep });
    ({ overruled, sponsored } = findings);
    const before = slots, added: AdSlot[] = [];
    // found afresh each time: a box that the page has since put an article into comes back by itself
    slots = new Map();
    for (const found of findings.found) {
      const [element] = found.elements;
      if (!element || isShown(found.elements)) continue;
      const known = before.get(element);
      if (known) { slots.set(element, { slot: known.slot, elements: found.elements }); continue; }
      const slot = describe(element, found);
      if (never.has(slot.key)) continue;
      slots.set(element, { slot, elements: found.elements });
      added.push(slot);
    }
    cover.set(elementsOfAll());
    return added;
  }

  const describe = (element: Element, { elements, hit }: Found): AdSlot => ({ id: ++lastId, key: keyOf(element, hit), ...hit, ...(slots.size < MOST_MEASURED ? sizeOf(elements) : { width: 0, height: 0 }) });
  const isShown = (elements: readonly Element[]) => shown.size > 0 && elements.some(element => [...shown].some(other => holds(element, other) || holds(other, element)));
  const elementsOfAll = () => [...slots.values()].flatMap(({ elements }) => elements);
  const hidden = () => [...slots.values()].map(({ slot }) => slot);
  const find = (id: number) => [...slots].find(([, { slot }]) => slot.id === id);

  let onChange: ((hidden: AdSlot[]) => void) | undefined;
  const watching = createWatch(document, () => {
    if (options.alive?.() === false) return;
    const count = slots.size;
    if (clean().length || slots.size !== count) onChange?.(hidden());
  }, changed => cover.refresh(changed));

  return {
    clean, hidden,
    elementOf: id => find(id)?.[0],
    watch(listener) {
      onChange = listener;
      watching.start();
    },
    unwatch: watching.stop,
    restore() {
      const count = slots.size;
      watching.stop();
      slots.clear();
      cover.clear();
      return count;
    },
    show(id) {
      const [element, found] = find(id) ?? [];
      if (!element || !found) return false;
      for (const one of found.elements) shown.add(one);
      slots.delete(element);
      cover.point([]);
      cover.set(elementsOfAll());
      return true;
    },
    peek(id) {
      const elements = id === undefined ? [] : find(id)?.[1].elements ?? [];
      cover.point(elements);
      elements[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    get overruled() { return overruled; },
    get sponsored() { return sponsored; },
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
