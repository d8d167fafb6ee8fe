import { createElement, rootOf, viewOf } from './dom';

/** A style sheet of ours over a page. The extension may bring its own, such as one of the user's origin. */
export interface Sheet {
  /** Called with the same text again to hold what the page may have taken away. */
  write(css: string): void;
  clear(): void;
}

/**
 * A constructed style sheet: no markup, and no content security policy reaches it. Where a browser does not let a
 * content script adopt one (Firefox, through its X-rays), a `style` element, which `clear` takes out again.
 */
export function createSheet(document: Document): Sheet {
  let sheet: Sheet | undefined;
  return {
    write(css) {
      try {
        sheet ??= adopted(document);
        sheet.write(css);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        sheet = element(document);
        sheet.write(css);
      }
    },
    clear() { sheet?.clear(); sheet = undefined; },
  };
}

function adopted(document: Document): Sheet {
  const sheet = new (viewOf(document) ?? globalThis).CSSStyleSheet();
  let written = '';
  return {
    write(css) {
      if (css !== written) sheet.replaceSync(css);
      written = css;
      // a page that sets its own list takes ours out
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    clear() { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet); },
  };
}

function element(document: Document): Sheet {
  const style = createElement(document, 'style');
  return {
    write(css) {
      if (style.textContent !== css) style.textContent = css;
      if (!style.isConnected) rootOf(document)?.append(style);
    },
    clear() { style.remove(); },
  };
}
