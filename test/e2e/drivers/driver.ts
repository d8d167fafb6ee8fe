/** A phone's window, in pixels. */
export const PHONE = { width: 360, height: 740 };
/** The pages of Lede's own that a test opens. */
export const OPTIONS = 'src/extension/options/index.html';
export const popupPage = (tabId: number): string => `src/extension/popup/index.html?tab=${tabId}`;

/** A page of Lede's own in a real browser: the popup, opened by its toolbar icon, or the options page. */
export interface PopupHandle {
  /** Evaluates an expression in the popup's document; what it gives must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the mouse in the middle of an element. */
  click(selector: string): Promise<void>;
  /** Presses a key in the popup: `Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Saves a picture of the popup. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The reader view on the page of the tab. Its root is closed to the page, so this looks from where extensions look. */
export interface ReaderHandle {
  /** Evaluates an expression in which `root` is the reader view's shadow root; undefined where there is none. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the mouse in the middle of an element of the reader view. */
  click(selector: string): Promise<void>;
  /** Presses a key: a letter or a sign, `Tab`, `Enter`, `Escape`. */
  press(key: string): Promise<void>;
  /** Saves a picture of the window. */
  picture(file: string): Promise<void>;
}

/** One browser with Lede in it and one tab. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Whether it shows its question for a permission here: headless Chromium does not. */
  asks: boolean;
  /** Opens an address in the tab and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page of the tab. */
  inPage<T>(expression: string): Promise<T>;
  /** The reader view of the page in the tab. */
  reader: ReaderHandle;
  /** Goes back in the tab's history, as the button does. */
  back(): Promise<void>;
  /** Opens Lede's options page in a tab of its own. */
  openOptions(): Promise<PopupHandle>;
  /** Opens the popup for a tab as a page of its own, as wide as a phone: the way of Firefox for Android. */
  openPopupAsPage(tabId: number): Promise<PopupHandle>;
  /** Clicks Lede's icon in the toolbar. */
  clickIcon(): Promise<PopupHandle>;
  /** Presses Lede's keyboard shortcut, as set in the manifest, and gives the popup that it opens. */
  pressShortcut(): Promise<PopupHandle>;
  /**
   * Presses the keys of a command that opens no popup. Headless Chromium takes no keys for itself: there the icon is
   * clicked, which grants the tab as the keys would, and the background is told of the command.
   */
  pressCommand(name: string): Promise<void>;
  /** What the icon's title says for the tab. */
  title(): Promise<string>;
  /** Chooses Lede's entry in the context menu of the page, where the browser's menus can be driven. */
  chooseMenuEntry?(): Promise<PopupHandle>;
  /** Chooses Lede's entry that opens the reader view, likewise. */
  openReaderByMenu?(): Promise<void>;
  /** Says yes to the browser's question for a site, if it asks one. */
  allow(): Promise<void>;
  /** Gives the site back that was taken away, where the browser shows no question: ends Lede's open pages. */
  grantAgain?(): Promise<void>;
  /** Evaluates an expression in one of Lede's own pages, where `browser` is at hand. */
  inExtension<T>(expression: string): Promise<T>;
  /** What is on the clipboard. */
  clipboard(): Promise<{ plain: string; rich: string }>;
  /** What the badge on the icon says for the tab. */
  badge(): Promise<string>;
  /** Ends the background as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the person at the screen has closed the browser. */
  closed(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/** Waits until a condition holds and gives its value; fails with what was seen last. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false | null | ''>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown;
  for (;;) {
    try {
      const value = await look();
      if (value !== undefined && value !== false && value !== null && value !== '') return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain until ${what}; last: ${String(last)}`);
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
}

/** The text of an element of the popup, once there is one. */
export const textOf = (popup: PopupHandle, selector: string): Promise<string> =>
  until(`the popup has ${selector}`, () => popup.evaluate<string | undefined>(`document.querySelector(${JSON.stringify(selector)})?.textContent`));

const centre = (selector: string): string => `(() => {
  const within = typeof root === 'undefined' ? document : root;
  const element = within.querySelector(${JSON.stringify(selector)});
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
  return element.contains(within.elementFromPoint(x, y)) ? { x, y } : undefined;
})()`;

/** The middle of an element of the popup, once it is there, in sight, and no longer moves (a popup grows as it fills). */
export async function steadyCentre(evaluate: <T>(expression: string) => Promise<T>, selector: string): Promise<{ x: number; y: number }> {
  let before = '';
  return until(`${selector} stands still in the popup`, async () => {
    const now = await evaluate<{ x: number; y: number } | undefined>(centre(selector));
    const same = now !== undefined && now !== null && JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return same ? now : undefined;
  });
}
