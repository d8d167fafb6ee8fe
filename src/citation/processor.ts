import locales from '@citation-js/plugin-csl/lib-mjs/locales.json';
import { apa } from '@citation-js/plugin-csl/lib-mjs/styles.json';
import CSL from 'citeproc';
import type { MakeProcessor } from './cite';

/** A processor for APA style, seventh edition. Its code and style are large: import this file when it is wanted. */
export const makeApaProcessor: MakeProcessor = items => new CSL.Engine({
  retrieveLocale: (language: string) => (locales as Record<string, string>)[language] ?? locales['en-US'],
  retrieveItem: (id: string) => items.get(id),
}, apa);
