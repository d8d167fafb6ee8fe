import type { Block, Quote, SummarySentence } from '../../article/types';
import summaryWeights from '../data/summary-weights.json';
import { lexiconOf } from '../lexicon';
import { candidatesOf } from './candidates';
import { wordAttributes } from './expected';
import { pick, type SummaryWeights } from './pick';
import { poolOf } from './pool';
import { summaryFeatures, type Budget } from './sets';

export interface SummaryContext { headline?: string; standfirst?: string; /** BCP 47. */ language?: string }
export type SummaryLength = 'short' | 'default' | 'long';

export const BUDGETS: Record<SummaryLength, Budget> = {
  short: { wanted: 30, least: 18, most: 42, pool: 6 },
  default: { wanted: 60, least: 36, most: 80, pool: 9 },
  long: { wanted: 120, least: 95, most: 142, pool: 11 },
};
/** An article of fewer words is its own summary. */
const SHORT_ARTICLE = 80;

const named = (values: Readonly<Record<string, number>>, names: readonly string[]): number[] => names.map(name => values[name] ?? 0);
const shipped: SummaryWeights = {
  level: summaryWeights.level, weights: named(summaryWeights.set, summaryFeatures), words: summaryWeights.words.map(values => named(values, wordAttributes)),
};

/**
 * The article in some sentences of its own, letter by letter and in their order: about 30, 60 or 120 words. The
 * quotes tell what is said by others; they may be left out. Offsets are UTF-16 in the blocks' texts.
 */
export function summarise(blocks: readonly Block[], context: SummaryContext = {}, quotes: readonly Quote[] = [], length: SummaryLength = 'default', weights: SummaryWeights = shipped): SummarySentence[] {
  const lexicon = lexiconOf(context.language);
  const candidates = candidatesOf(blocks, context.language ?? 'en', lexicon, quotes, context.headline ?? '');
  const short = candidates.reduce((sum, { words }) => sum + words, 0) < SHORT_ARTICLE && length !== 'short';
  const budget = BUDGETS[length];
  const picked = short ? candidates : pick(poolOf(candidates, context.headline ?? '', budget.pool, weights.words), budget, weights);
  return picked.map(({ block, start, end, text }) => ({ text, span: { block, start, end } }));
}
