import type { Article, Quote } from '../../article/types';
import { cite, type Citation } from '../../citation/cite';
import { linkToWords } from '../../citation/textFragment';
import { withoutTracking } from '../../citation/cslItem';

/** Puts text, and the same as rich text, on the clipboard. False where the browser forbids it. */
async function copy(plain: string, rich?: string): Promise<boolean> {
  const items: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (rich !== undefined) items['text/html'] = new Blob([rich], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}

export const copyText = (text: string): Promise<boolean> => copy(text);

async function citation(article: Article): Promise<Citation> {
  const { makeApaProcessor } = await import('../../citation/processor');
  return cite(article, makeApaProcessor, Date.now());
}

/** Copies the article's reference in APA style, rich and plain. */
export async function copyCitation(article: Article): Promise<boolean> {
  const { plain, rich } = await citation(article);
  return copy(plain, rich);
}

/** Copies a statement with its speaker, the reference, and a link that opens the page at these words. */
export async function copyQuote(article: Article, quote: Quote): Promise<boolean> {
  const speaker = quote.speaker === undefined ? undefined : article.speakers[quote.speaker]?.name;
  const { plain } = await citation(article);
  const link = linkToWords(withoutTracking(article.canonicalUrl?.value ?? article.url), quote.content);
  return copy(`“${quote.content}”${speaker ? ` — ${speaker}` : ''}\n${plain}\n${link}`);
}
