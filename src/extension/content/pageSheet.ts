import { createSheet, type Sheet } from '../../ads/sheet';
import { callBackground } from '../shared/messages';

/**
 * A style sheet of the user's origin, put over the page by the background. For Firefox, which keeps
 * `adoptedStyleSheets` from content scripts; a `style` element would be a change of the markup.
 */
function userSheet(): Sheet {
  let written = '';
  const exchange = (css: string): void => {
    if (css === written) return;
    // An orphan of an earlier version has no background any more; its style stays until the page is loaded again.
    callBackground('pageStyle', css, written).catch(() => undefined);
    written = css;
  };
  return { write: exchange, clear: () => exchange('') };
}

/** A style sheet over the page that is no part of its markup. */
export const pageSheet = (document: Document): Sheet => (canAdopt(document) ? createSheet(document) : userSheet());

/** Whether this browser lets a content script adopt a style sheet. */
function canAdopt(document: Document): boolean {
  const before = document.adoptedStyleSheets;
  try {
    document.adoptedStyleSheets = [...before, new CSSStyleSheet()];
    document.adoptedStyleSheets = [...before];
    return true;
  } catch {
    return false;
  }
}
