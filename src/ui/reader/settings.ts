/** How the reader likes to read. Lengths are CSS pixels, spacings are in em. */
export interface ReaderSettings {
  face: 'serif' | 'sans' | 'dyslexia';
  theme: 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
  /** Size of the text. */
  size: number;
  /** Width of the column, in widths of a figure (`ch`). */
  width: number;
  /** Height of a line, in sizes of the text. */
  leading: number;
  letterSpacing: number;
  wordSpacing: number;
  justified: boolean;
  images: boolean;
  /** Speed of the voice, 1 is its own. */
  rate: number;
  /** `voiceURI` of the voice chosen for a language (`en`). */
  voices: Record<string, string>;
}

export const DEFAULTS: ReaderSettings = {
  face: 'serif', theme: 'system', size: 19, width: 66, leading: 1.6, letterSpacing: 0, wordSpacing: 0,
  justified: false, images: true, rate: 1, voices: {},
};

/** What can be set by steps: the smallest, the largest, and the step. */
export const RANGES = {
  size: [14, 40, 1], width: [40, 100, 4], leading: [1.2, 2.4, 0.1], letterSpacing: [0, 0.2, 0.02], wordSpacing: [0, 0.6, 0.05], rate: [0.5, 3, 0.25],
} as const;
export type Range = keyof typeof RANGES;

/** A value moved by whole steps, kept within its range. */
export function stepped(name: Range, value: number, steps: number): number {
  const [least, most, step] = RANGES[name];
  return Number(Math.min(most, Math.max(least, value + steps * step)).toFixed(2));
}

/** The custom properties that the style sheet draws the article by. */
export const asStyle = (settings: ReaderSettings): Record<string, string> => ({
  '--size': `${settings.size}px`, '--width': `${settings.width}ch`, '--leading': String(settings.leading),
  '--letter-spacing': `${settings.letterSpacing}em`, '--word-spacing': `${settings.wordSpacing}em`,
});
