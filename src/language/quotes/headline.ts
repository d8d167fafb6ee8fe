import type { HeadlineQuote, Quote } from '../../article/types';
import { marksOfLine } from './marks';

/** Letters and digits only, in small letters: what two printings of a headline have in common. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether a block only prints the headline, or one deck of it, again. */
export function repeatsHeadline(text: string, headline: string | undefined): boolean {
  if (!headline || text.length > headline.length + 20) return false;
  const [line, head] = [bare(text), bare(headline)];
  return line.length > 0 && head.includes(line);
}

const SHARED_ENOUGH = 0.7;

/** The quotations of a headline, each tied to the statement of the body that it shortens, where there is one. */
export function quotesOfHeadline(headline: string, quotes: readonly Quote[]): HeadlineQuote[] {
  return marksOfLine(headline).map(span => {
    const content = headline.slice(span.from, span.to).trim();
    const quote = shortened(content, quotes);
    const speaker = quote === undefined ? undefined : quotes[quote]?.speaker;
    return { content, start: span.start, end: span.end, ...(quote === undefined ? {} : { quote }), ...(speaker === undefined ? {} : { speaker }) };
  });
}

/** The statement with the headline's words in a row, else the one that shares most of them. */
function shortened(content: string, quotes: readonly Quote[]): number | undefined {
  const wanted = bare(content);
  const whole = quotes.findIndex(quote => ` ${bare(quote.content)} `.includes(` ${wanted} `));
  if (whole >= 0) return whole;
  const words = wanted.split(' ').filter(word => word.length > 3);
  if (words.length < 2) return undefined;
  let best: number | undefined;
  let most = SHARED_ENOUGH;
  quotes.forEach((quote, index) => {
    const has = new Set(bare(quote.content).split(' '));
    const share = words.filter(word => has.has(word)).length / words.length;
    if (share >= most) { most = share + 1e-9; best = index; }
  });
  return best;
}
