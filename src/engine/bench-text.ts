import type { Block } from '../article/types';
import { findQuotes } from '../language/quotes';
import { summarise } from '../language/summary';

interface BenchContext { headline?: string; language?: string }
interface BenchQuote { block: number; start: number; end: number; speaker?: string; mention?: string }

function asBlocks(texts: readonly string[]): Block[] {
  return texts.map(text => ({ kind: 'paragraph', text, marks: [] }));
}

/**
 * Quotes as the text bench asks for them: spans with marks, the speaker's short name, and the printed mention where
 * it is known who is meant by it.
 */
export function quotesForBench(texts: readonly string[], context: BenchContext): BenchQuote[] {
  const { quotes, speakers } = findQuotes(asBlocks(texts), context);
  return quotes.map(({ span, speaker, mention }) => (
    speaker === undefined ? { ...span } : { ...span, mention, speaker: speakers[speaker]?.name }
  ));
}

/** The default summary as the text bench asks for it: sentences as printed. */
export function summaryForBench(texts: readonly string[], context: BenchContext): string[] {
  return summarise(asBlocks(texts), context, []).map(sentence => sentence.text);
}
