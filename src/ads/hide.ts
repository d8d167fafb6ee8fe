import { nameAll } from './selector';
import { createSheet, type Sheet } from './sheet';

/** Takes elements out of sight by style alone, and can give all of it back. */
export interface Cover {
  /** Hides these elements, and no others. */
  set(elements: readonly Element[]): void;
  /** Writes the rules anew if the page has moved what they name. `changed`: nodes whose children changed. */
  refresh(changed: Iterable<Node>): void;
  /** Lets some of them be seen with an outline, in their place, until it is called without them. */
  point(elements: readonly Element[]): void;
  clear(): void;
}

const OUTLINED = 'outline:3px solid #8c2f1b!important;outline-offset:-3px!important';

/**
 * `display: none` is enough as a rule. The rest is for a page that says `display: block !important` in a style
 * attribute, which no sheet of the same origin outdoes: out of the flow, of no size, with nothing of it painted.
 */
const HIDDEN = ['display:none', 'position:fixed', 'inset:0 auto auto 0', 'width:0', 'height:0', 'min-width:0', 'min-height:0', 'margin:0', 'padding:0', 'border:0',
  'overflow:hidden', 'opacity:0', 'visibility:hidden', 'content-visibility:hidden', 'clip-path:inset(100%)', 'pointer-events:none', 'transition:none', 'animation:none'].map(rule => `${rule}!important`).join(';');

/** More specific than what a page's own sheets say with `!important`. */
const FIRST = ':not(#\\#):not(#\\#):not(#\\#)';

/** Hides through one style sheet whose selectors name the elements: the page's markup stays as it was. */
export function createCover(document: Document, sheet: Sheet = createSheet(document)): Cover {
  let covered: readonly Element[] = [];
  let pointed: readonly Element[] = [];
  let counts = new Set<Node>();
  const rule = (elements: readonly Element[], style: string): string => {
    const naming = nameAll(document, elements);
    for (const node of naming.counts) counts.add(node);
    return naming.selectors.length ? `${naming.selectors.map(selector => selector + FIRST).join(',\n')}{${style}}` : '';
  };
  const write = () => {
    counts = new Set();
    const seen = new Set(pointed);
    sheet.write(rule(seen.size ? covered.filter(element => !seen.has(element)) : covered, HIDDEN) + rule(pointed, OUTLINED));
  };
  return {
    set(elements) {
      covered = elements;
      write();
    },
    refresh(changed) {
      for (const node of changed) if (counts.has(node)) { write(); return; }
    },
    point(elements) {
      pointed = elements;
      write();
    },
    clear() {
      covered = [];
      pointed = [];
      counts = new Set();
      sheet.clear();
    },
  };
}
