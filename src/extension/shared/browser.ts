import type Browser from 'webextension-polyfill';

export type { Browser };

const { browser: own, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };

/** The extension API, with promises, in every context: Firefox's own name for it, and Chromium's, whose calls give promises too. */
export const browser = (own ?? chrome) as typeof Browser;
