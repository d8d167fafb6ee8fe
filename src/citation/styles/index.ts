// Made by scripts/update-styles.ts; do not edit.

/** The styles by name; each is loaded when it is wanted. */
export const styles = {
  'apa': () => import('./apa.json'),
  'modern-language-association': () => import('./modern-language-association.json'),
  'chicago-author-date': () => import('./chicago-author-date.json'),
  'chicago-fullnote-bibliography': () => import('./chicago-fullnote-bibliography.json'),
  'harvard-cite-them-right': () => import('./harvard-cite-them-right.json'),
  'ieee': () => import('./ieee.json'),
  'vancouver': () => import('./vancouver.json'),
  'american-medical-association': () => import('./american-medical-association.json'),
  'associacao-brasileira-de-normas-tecnicas-ufrgs': () => import('./associacao-brasileira-de-normas-tecnicas-ufrgs.json'),
  'iso690-author-date-en': () => import('./iso690-author-date-en.json'),
  'iso690-author-date-de': () => import('./iso690-author-date-de.json'),
} satisfies Record<string, () => Promise<unknown>>;
