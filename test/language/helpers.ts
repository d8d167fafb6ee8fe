import type { Block } from '../../src/article/types';
import { findQuotes, type QuoteContext } from '../../src/language/quotes';

export function paragraphs(...texts: string[]): Block[] {
  return texts.map(text => ({ kind: 'paragraph', text, marks: [] }));
}

/** Content and speaker of each quote, as "content ← speaker". */
export function whoSaid(blocks: readonly Block[], context: QuoteContext = {}): string[] {
  const { quotes, speakers } = findQuotes(blocks, context);
  return quotes.map(quote => `${quote.content} ← ${quote.speaker === undefined ? `(${quote.noSpeaker})` : speakers[quote.speaker]?.name}`);
}
