import type { Block, Quote, SummarySentence } from '../../article/types';
import { sentences } from '../sentences';
import { countWords } from '../words';

export interface SummaryContext { headline?: string; standfirst?: string; language?: string }
export type SummaryLength = 'short' | 'default' | 'long';
const WORDS: Record<SummaryLength, number> = { short: 30, default: 60, long: 120 };

/** The article in some sentences of its own: first version, the opening. */
export function summarise(blocks: readonly Block[], context: SummaryContext = {}, _quotes: readonly Quote[] = [], length: SummaryLength = 'default'): SummarySentence[] {
  const language = context.language ?? 'en';
  const picked: SummarySentence[] = [];
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    for (const { start, end } of sentences(block.text, language)) {
      const text = block.text.slice(start, end).trim();
      const from = block.text.indexOf(text, start);
      const count = countWords(text, language);
      if (count < 4 || text === context.headline) continue;
      if (picked.length && words + count > WORDS[length] * 1.2) return picked;
      picked.push({ text, span: { block: index, start: from, end: from + text.length } });
      words += count;
    }
  }
  return picked;
}
