import type { CslItem } from './cslItem';
import { loadProcessor } from './processor';
import { htmlText, mapTexts } from './texts';
import { styleOf, type StyleName } from './styles';

/** A citation as plain text and, where it is more than that, as rich text (HTML for the clipboard; it is never put into a page). */
export interface Citation { plain: string; rich?: string }

/**
 * Stand for signs of the item while citeproc works: it would take some for markup of its own, and would set quotation
 * marks of another kind.
 */
const STAND_INS: Record<string, string> = { '<': '\uE03C', '>': '\uE03E', '&': '\uE026', '"': '\uE022', '\'': '\uE027', '“': '\uE01C', '”': '\uE01D', '‘': '\uE018', '’': '\uE019', '«': '\uE0AB', '»': '\uE0BB' };
const SIGNS = new Map(Object.entries(STAND_INS).map(([sign, stand]) => [stand, sign]));
const ANY_STAND = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'g');
const MARKUP = /[<>&]/g, MARKUP_AND_QUOTES = /[<>&"'“”‘’«»]/g;

/** The item with its signs stood in for. A page's own private characters, which would come out as signs, go. */
const disarmed = (item: CslItem, signs: RegExp): CslItem =>
  mapTexts(item, text => text.replace(ANY_STAND, '').replace(signs, sign => STAND_INS[sign] ?? ''));

const asPlain = (text: string): string => text.replace(ANY_STAND, stand => SIGNS.get(stand) ?? '').trim();
const asRich = (html: string): string => html.replace(ANY_STAND, stand => htmlText(SIGNS.get(stand) ?? '')).trim();

/** The boxes that citeproc puts around an entry and its number. */
const BOX = /\s*<\/?div\b[^>]*>\s*/g;
const inOneLine = (entry: string): string => entry.replace(/<\/div>\s*<div class="csl-right-inline">/, ' ').replace(BOX, '');

/**
 * An item in a style: its entry in the list of references, or the way it is named in the text. `language`, BCP 47: where
 * it is not to be in that of the style.
 */
export async function cite(item: CslItem, style: StyleName, form: 'reference' | 'in-text', language?: string): Promise<Citation> {
  // Where the title stands without quotation marks, those in the headline stay as they are printed.
  const safe = disarmed(item, form === 'reference' && !styleOf(style).quotesTitle ? MARKUP_AND_QUOTES : MARKUP);
  const processor = await loadProcessor(style, () => safe, language);
  const written = (format: 'html' | 'text'): string => {
    processor.setOutputFormat(format);
    processor.updateItems([safe.id]);
    return form === 'reference' ? processor.makeBibliography()[1].join('')
      : processor.previewCitationCluster({ citationItems: [{ id: safe.id }], properties: { noteIndex: 1 } }, [], [], format);
  };
  return { rich: asRich(inOneLine(written('html'))), plain: asPlain(written('text')) };
}
