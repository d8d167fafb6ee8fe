import type { Browser } from '../shared/browser';
import { inject, READER_FILE } from '../shared/inject';
import { theTab } from './theTab';

/** What the popup began before the rest of its scripts was there. */
export interface Begun { tab: Promise<Browser.Tabs.Tab | undefined>; injected: Promise<unknown> }

declare global { var ledeBegun: Begun | undefined }

const tab = theTab();
const injected = tab.then(found => (found?.id === undefined ? undefined : inject(found.id, [READER_FILE])));
// Whoever takes it up sees the error; until then it is nobody's.
injected.catch(() => undefined);
globalThis.ledeBegun = { tab, injected };
