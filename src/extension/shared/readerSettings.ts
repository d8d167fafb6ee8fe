import * as v from 'valibot';
import { DEFAULTS, RANGES, type Range, type ReaderSettings } from '../../ui/reader/settings';
import { browser } from './browser';

const KEY = 'readerSettings';

const within = (name: Range) => v.fallback(v.pipe(v.number(), v.minValue(RANGES[name][0]), v.maxValue(RANGES[name][1])), DEFAULTS[name]);
const SETTINGS = v.fallback(v.object({
  face: v.fallback(v.picklist(['serif', 'sans', 'dyslexia']), DEFAULTS.face),
  theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark', 'black', 'contrast']), DEFAULTS.theme),
  size: within('size'), width: within('width'), leading: within('leading'), letterSpacing: within('letterSpacing'), wordSpacing: within('wordSpacing'),
  justified: v.fallback(v.boolean(), DEFAULTS.justified), images: v.fallback(v.boolean(), DEFAULTS.images),
  rate: within('rate'), voices: v.fallback(v.record(v.string(), v.string()), DEFAULTS.voices),
}), DEFAULTS) satisfies v.GenericSchema<unknown, ReaderSettings>;

/** Settings out of whatever is in the store: a field that is missing or wrong is as it was at first. */
export const checked = (kept: unknown): ReaderSettings => v.parse(SETTINGS, kept);

/** How the reader likes to read; as at first where the store cannot be read. */
export async function readerSettings(): Promise<ReaderSettings> {
  try {
    return checked((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Without the store the article can be read all the same.
    return DEFAULTS;
  }
}

/** Keeps the settings. Rejects when the store is full or fails. */
export const keepReaderSettings = (settings: ReaderSettings): Promise<void> => browser.storage.local.set({ [KEY]: settings });
