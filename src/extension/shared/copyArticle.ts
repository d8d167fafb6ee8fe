import type { Article } from '../../article/types';
import type { CitationChoice } from '../../citation/choice';
import { writeCitation, type Circumstances } from '../../citation/index';
import { copyHere } from './copyHere';

export type Copied = 'copied' | 'no-address' | 'refused';

/** Cites an article and copies it. Where no reader looks on, the document is one of Lede's own without a window. */
export async function copyArticle(article: Article, choice: CitationChoice, circumstances: Circumstances): Promise<Copied> {
  const citation = await writeCitation(article, choice, circumstances);
  if (!citation) return 'no-address';
  return await copyHere(citation) ? 'copied' : 'refused';
}

/** The article's entry in a list of references, as plain text. */
export async function citeArticle(article: Article, choice: CitationChoice, circumstances: Circumstances): Promise<string> {
  return (await writeCitation(article, { ...choice, output: 'reference' }, circumstances))?.plain ?? '';
}
