import { ar, hi, ja, zh } from './asian';
import { ru, uk } from './cyrillic';
import { de } from './de';
import { en } from './en';
import { nl, pl, tr } from './northern';
import { es, fr, it, pt } from './romance';
import type { LexiconData } from './types';

/** The words of each language, by its two-letter code. */
export const lexicons: Record<string, LexiconData> = { en, de, fr, es, pt, it, nl, pl, ru, uk, tr, ar, hi, zh, ja };
