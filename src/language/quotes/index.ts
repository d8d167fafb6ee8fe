import type { Block, HeadlineQuote, Quote, Speaker } from '../../article/types';
import { markedSpans, marksOfLine, type MarkedSpan } from './marks';

export interface QuoteContext { headline?: string; language?: string; publication?: string }
export interface QuotesFound { quotes: Quote[]; headlineQuotes: HeadlineQuote[]; speakers: Speaker[] }

const NAME_THEN_CUE = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}) (?:has |also |later )?(?:said|says|told|added|wrote|sagte|erklärte)\b/u;
const CUE_THEN_NAME = /^\s*(?:said|says|added|wrote|sagte|erklärte) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})/u;

/** Who said what: first version, names beside a cue verb. */
export function findQuotes(blocks: readonly Block[], context: QuoteContext = {}): QuotesFound {
  const speakers: Speaker[] = [];
  const quotes = markedSpans(blocks).filter(isStatement).map(span => asQuote(span, blocks, speakers));
  return { quotes, headlineQuotes: headlineQuotes(context.headline ?? "", quotes), speakers };
}

function isStatement(span: MarkedSpan): boolean { return span.to - span.from > 24; }

function asQuote(span: MarkedSpan, blocks: readonly Block[], speakers: Speaker[]): Quote {
  const text = blocks[span.block]?.text ?? '';
  const content = text.slice(span.from, span.to).trim();
  const after = text.slice(span.end, span.end + 90);
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  const mention = CUE_THEN_NAME.exec(after)?.[1] ?? NAME_THEN_CUE.exec(after)?.[1] ?? NAME_THEN_CUE.exec(before)?.[1];
  const quote: Quote = { content, span: { block: span.block, start: span.start, end: span.end }, kind: /^\p{Lu}/u.test(content) ? 'direct' : 'partial', confidence: mention ? 0.6 : 0 };
  if (span.repaired) quote.repaired = span.repaired;
  if (!mention) return { ...quote, noSpeaker: 'no-cue' };
  const last = mention.split(' ').at(-1) ?? mention;
  let index = speakers.findIndex(speaker => speaker.name.endsWith(last));
  if (index < 0) index = speakers.push({ name: mention, mentions: [mention], anonymous: false }) - 1;
  return { ...quote, mention, speaker: index };
}

function headlineQuotes(headline: string, quotes: readonly Quote[]): HeadlineQuote[] {
  return marksOfLine(headline).map(span => {
    const content = headline.slice(span.from, span.to);
    const key = content.toLowerCase();
    const quote = quotes.findIndex(candidate => candidate.content.toLowerCase().includes(key));
    const found: HeadlineQuote = { content, start: span.start, end: span.end };
    if (quote >= 0) { found.quote = quote; if (quotes[quote]?.speaker !== undefined) found.speaker = quotes[quote].speaker; }
    return found;
  });
}
