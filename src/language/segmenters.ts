type Granularity = 'word' | 'sentence';
const made = { word: new Map<string, Intl.Segmenter>(), sentence: new Map<string, Intl.Segmenter>() };

/** The browser's segmenter for a language (BCP 47), made once; an unknown language gets the root one. */
export function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  const known = made[granularity].get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(supported(language), { granularity });
  made[granularity].set(language, segmenter);
  return segmenter;
}

/** The language tag if it is well-formed, else English: pages write all sorts of things there. */
function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}
