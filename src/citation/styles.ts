import type { styles } from './styles/index';

/** A citation style that the reader can choose. */
export interface Style {
  /** The file of the Citation Style Language project. */
  file: keyof typeof styles;
  /** It puts the title of an article in quotation marks, and so has a say in those of the headline. */
  quotesTitle?: true;
}

/** The styles by the name that is kept in storage, in the order of the picker. */
export const STYLES = {
  apa: { file: 'apa' },
  mla: { file: 'modern-language-association', quotesTitle: true },
  'chicago-author-date': { file: 'chicago-author-date', quotesTitle: true },
  'chicago-notes': { file: 'chicago-fullnote-bibliography', quotesTitle: true },
  harvard: { file: 'harvard-cite-them-right', quotesTitle: true },
  ieee: { file: 'ieee', quotesTitle: true },
  vancouver: { file: 'vancouver' },
  ama: { file: 'american-medical-association' },
  abnt: { file: 'associacao-brasileira-de-normas-tecnicas-ufrgs' },
  'iso-690': { file: 'iso690-author-date-en' },
  'din-iso-690': { file: 'iso690-author-date-de' },
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;

export const styleOf = (name: StyleName): Style => STYLES[name];
