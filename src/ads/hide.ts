import { isConnected, styleOf } from './dom';
import { selectorWriter } from './selector';

/** Takes elements out of sight by style alone, and can give all of it back. */
export interface Cover {
  /** Hides these elements, and no others. */
  set(elements: Iterable<Element>): void;
  /** Writes the rules anew if the page has moved what they name. */
  refresh(): void;
  clear(): void;
}

const GONE = 'display:none!important';
/** For an inline `display: … !important`, which no style sheet beats: out of the flow, with nothing to see. */
const OUT = 'position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;min-width:0!important;min-height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:hidden!important;opacity:0!important;visibility:hidden!important;content-visibility:hidden!important;pointer-events:none!important';

/**
 * Hides through one constructed style sheet whose rules name the elements: the page's markup stays as it was,
 * a strict content security policy does not reach it, and taking the sheet away is the whole undo.
 */
export function createCover(document: Document): Cover {
  const view = document.defaultView ?? globalThis.window;
  let sheet: CSSStyleSheet | undefined;
  let covered: Element[] = [];
  const write = () => {
    const selectorOf = selectorWriter(document);
    const rules: string[] = [];
    for (const element of covered) {
      if (!isConnected(element)) continue;
      const selector = selectorOf(element);
      if (selector) rules.push(`${selector}{${isForced(element) ? `${GONE};${OUT}` : GONE}}`);
    }
    sheet ??= new view.CSSStyleSheet();
    sheet.replaceSync(rules.join('\n'));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  return {
    set(elements) { covered = [...elements]; if (covered.length || sheet) write(); },
    refresh() { if (covered.length) write(); },
    clear() {
      covered = [];
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
      sheet = undefined;
    },
  };
}

const isForced = (element: Element): boolean => element instanceof HTMLElement && styleOf(element).getPropertyPriority('display') === 'important';
