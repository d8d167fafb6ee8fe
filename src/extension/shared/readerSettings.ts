import type { ReaderSettings } from '../../ui/reader/settings';
import { checked, READER_SETTINGS } from '../stored/readerSettings';
import { browser } from './browser';

/** How the reader likes to read; as at first where the store cannot be read. */
export const readerSettings = (): Promise<ReaderSettings> =>
  // Without the store the article can be read all the same.
  browser.storage.local.get(READER_SETTINGS).then(items => checked(items[READER_SETTINGS]), () => checked(undefined));

/** Keeps the settings. Rejects when the store is full or fails. */
export const keepReaderSettings = (settings: ReaderSettings): Promise<void> => browser.storage.local.set({ [READER_SETTINGS]: settings });
