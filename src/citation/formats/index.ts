import type { Article } from '../../article/types';
import type { Citation } from '../cite';
import type { CslItem } from '../cslItem';

/** The formats by the name that is kept in storage, in the order of the picker. */
export const FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json', 'wikipedia', 'markdown', 'link'] as const;
export type FormatName = (typeof FORMATS)[number];

const plain = (text: string | undefined): Citation | undefined => (text === undefined ? undefined : { plain: text });

/** An item in a format; undefined where the format needs an address and there is none. `reader`: their language, BCP 47. */
export async function inFormat(name: FormatName, item: CslItem, article: Article, reader: string): Promise<Citation | undefined> {
  switch (name) {
    case 'bibtex': return plain((await import('./bibtex')).bibtex(item));
    case 'biblatex': return plain((await import('./bibtex')).biblatex(item));
    case 'ris': return plain((await import('./ris')).ris(item));
    case 'csl-json': return plain(JSON.stringify([item], undefined, 2));
    case 'wikipedia': return plain((await import('./wikipedia')).wikipedia(item, article, reader));
    case 'markdown': return plain((await import('./links')).markdownLink(item));
    case 'link': return (await import('./links')).plainLink(item);
  }
}
