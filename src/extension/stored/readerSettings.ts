import * as v from 'valibot';
import { DEFAULTS, RANGES, type Range, type ReaderSettings } from '../../ui/reader/settings';
import { setting } from './thing';

export const READER_SETTINGS = 'readerSettings';

const within = (name: Range) => v.pipe(v.number(), v.minValue(RANGES[name][0]), v.maxValue(RANGES[name][1]));
const face = v.picklist(['serif', 'sans', 'dyslexia']), theme = v.picklist(['system', 'light', 'sepia', 'dark', 'black', 'contrast']);
const [size, width, leading, letterSpacing, wordSpacing, rate] =
  [within('size'), within('width'), within('leading'), within('letterSpacing'), within('wordSpacing'), within('rate')];
const voices = v.record(v.string(), v.string());

const strict = v.strictObject({
  face, theme, size, width, leading, letterSpacing, wordSpacing, rate, voices, justified: v.boolean(), images: v.boolean(),
}) satisfies v.GenericSchema<unknown, ReaderSettings>;

const lenient = v.fallback(v.object({
  face: v.fallback(face, DEFAULTS.face), theme: v.fallback(theme, DEFAULTS.theme), size: v.fallback(size, DEFAULTS.size),
  width: v.fallback(width, DEFAULTS.width), leading: v.fallback(leading, DEFAULTS.leading), letterSpacing: v.fallback(letterSpacing, DEFAULTS.letterSpacing),
  wordSpacing: v.fallback(wordSpacing, DEFAULTS.wordSpacing), rate: v.fallback(rate, DEFAULTS.rate), voices: v.fallback(voices, DEFAULTS.voices),
  justified: v.fallback(v.boolean(), DEFAULTS.justified), images: v.fallback(v.boolean(), DEFAULTS.images),
}), DEFAULTS) satisfies v.GenericSchema<unknown, ReaderSettings>;

/** Settings out of whatever is in the store: a field that is missing or wrong is as it was at first. */
export const checked = (kept: unknown): ReaderSettings => v.parse(lenient, kept);

/** How the reader likes to read. */
export const readerSettings = setting('readerSettings', READER_SETTINGS, strict);
