import { en } from './en';
import type { LexiconData } from './types';

export const lexicons: Record<string, LexiconData> = { en };
