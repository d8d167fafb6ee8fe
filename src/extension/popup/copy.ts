import type { Article, Quote } from '../../article/types';
import type { CitationChoice } from '../../citation/choice';
import type { Citation } from '../../citation/cite';
import { copyHere } from '../shared/copyHere';

/** The processor is large: it comes when the first citation is wanted. */
const citing = () => import('../../citation/index');

/** Puts text on the clipboard. Like all here, false where the browser forbids it. */
export const copyText = (text: string): Promise<boolean> => copyHere({ plain: text });

/** Copies a citation, rich and plain. */
export const copyCitation = (citation: Citation): Promise<boolean> => copyHere(citation);

/** Copies a statement with its speaker, the article as it is named in a text, and a link that opens the page at these words. */
export async function copyQuote(article: Article, quote: Quote, choice: CitationChoice, language: string): Promise<boolean> {
  return copyHere(await (await citing()).writeQuote(article, quote, choice, { now: Date.now(), language }));
}

/** Copies the link that opens the page at the words of a statement. */
export async function copyQuoteLink(article: Article, quote: Quote): Promise<boolean | 'no-address'> {
  const link = (await citing()).quoteLink(article, quote);
  return link === undefined ? 'no-address' : copyHere({ plain: link });
}
