import timeCard from '../../../ui/timeCard.css?inline';
import tokens from '../../../ui/tokens.css?inline';
import print from '../../../ui/reader/print.css?inline';
import reader from '../../../ui/reader/reader.css?inline';

/** Where the reader view is drawn: an element of ours at the end of the document, a closed shadow root, a modal dialog in the top layer. */
export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Puts it on top of everything, back into the document too if it was taken out; what was scrolled and focused stays so. */
  raise(): void;
  /** Lets it flow as a plain element, for printing: what is in the top layer is not broken across pages. */
  lay(): void;
  /** Whether it is what the reader of the page sees and can use. */
  isSeen(): boolean;
  remove(): void;
}

/** Of important rules those of the shadow tree win over the page's; what is inherited begins here. */
const HOST = ':host { all: initial !important; display: block !important }\n';
/** The tokens of all of Lede's pages, on the dialog instead of a page's root. */
const CSS = HOST + tokens.replaceAll(':root', '.reader') + timeCard + reader + print;

/** A constructed sheet, which no policy of the page reaches; where a content script may adopt none (Firefox), a `style` in the root. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}

/** Points of the window, as shares of its width and height, at which the reader view must be found. */
const POINTS = [[0.5, 0.5], [0.2, 0.2], [0.8, 0.2], [0.2, 0.8], [0.8, 0.8]] as const;

export function createSurface(): Surface {
  const host = document.createElement('div');
  host.dataset.lede = 'reader';
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.className = 'reader';
  dress(root);
  root.append(dialog);
  return {
    host, root, dialog,
    raise() {
      const { scrollTop } = dialog;
      const focused = root.activeElement;
      if (!host.isConnected) document.documentElement.append(host);
      if (dialog.open) dialog.close();
      dialog.showModal();
      if (dialog.scrollTop !== scrollTop) dialog.scrollTo({ top: scrollTop, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused !== root.activeElement) focused.focus({ preventScroll: true });
    },
    lay() {
      dialog.close();
      dialog.show();
    },
    isSeen() {
      if (!host.isConnected || !dialog.open) return false;
      // A window that is hidden or has no size shows nothing to anybody.
      if (document.hidden || innerWidth < 8 || innerHeight < 8) return true;
      return POINTS.every(([x, y]) => document.elementFromPoint(document.documentElement.clientWidth * x, innerHeight * y) === host);
    },
    remove() {
      if (dialog.open) dialog.close();
      host.remove();
    },
  };
}
