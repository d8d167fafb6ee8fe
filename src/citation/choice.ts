import { FORMATS, type FormatName } from './formats/index';
import { STYLES, type StyleName } from './styles';

/** How the reader wants a citation. */
export interface CitationChoice {
  /** The style of the entry, and of what stands beside a copied quotation. */
  style: StyleName;
  output: 'reference' | 'in-text' | FormatName;
  /** Whose language the citation is written in. */
  language: 'style' | 'reader';
}
export const FIRST_CHOICE: CitationChoice = { style: 'apa', output: 'reference', language: 'style' };

const isStyle = (value: unknown): value is StyleName => typeof value === 'string' && Object.hasOwn(STYLES, value);
const isOutput = (value: unknown): value is CitationChoice['output'] =>
  value === 'reference' || value === 'in-text' || FORMATS.some(name => name === value);

/** What was kept as a choice; what it does not say, or says in a way no longer known, is as at first. */
export function readChoice(kept: unknown): CitationChoice {
  const { style, output, language } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return {
    style: isStyle(style) ? style : FIRST_CHOICE.style,
    output: isOutput(output) ? output : FIRST_CHOICE.output,
    language: language === 'reader' ? 'reader' : 'style',
  };
}
