import type { Article, Quote } from '../article/types';
import { addressOf } from './address';
import type { CitationChoice } from './choice';
import { cite, type Citation } from './cite';
import { toCslItem } from './cslItem';
import { inFormat } from './formats/index';
import { linkToWords } from './textFragment';
import { htmlText } from './texts';

export interface Circumstances {
  /** The day of access, milliseconds since 1970. */
  now: number;
  /** The reader's language, BCP 47. */
  language: string;
}

/** An article as the reader wants it cited; undefined where that needs an address and there is none on the web. */
export async function writeCitation(article: Article, choice: CitationChoice, { now, language }: Circumstances): Promise<Citation | undefined> {
  const item = toCslItem(article, now);
  if (choice.output === 'reference' || choice.output === 'in-text') {
    return cite(item, choice.style, choice.output, choice.language === 'reader' ? language : undefined);
  }
  return inFormat(choice.output, item, article, language);
}

/** The address of a quotation in its place on the page; undefined for an article that is not on the web. */
export function quoteLink(article: Article, quote: Quote): string | undefined {
  const address = addressOf(article);
  return address === undefined ? undefined : linkToWords(address, quote.content);
}

/** A quotation with its speaker, the article as the chosen style names it in the text, and a link to the words. */
export async function writeQuote(article: Article, quote: Quote, choice: CitationChoice, circumstances: Circumstances): Promise<Citation> {
  const cited = await writeCitation(article, { ...choice, output: 'in-text' }, circumstances);
  const speaker = quote.speaker === undefined ? undefined : article.speakers[quote.speaker]?.name;
  const said = `“${quote.content}”${speaker ? ` — ${speaker}` : ''}`;
  const link = quoteLink(article, quote);
  return {
    plain: [`${said} ${cited?.plain ?? ''}`.trim(), link].filter(Boolean).join('\n'),
    rich: `<p>${htmlText(said)} ${cited?.rich ?? ''}</p>${link ? `<p><a href="${htmlText(link)}">${htmlText(addressOf(article) ?? link)}</a></p>` : ''}`,
  };
}
