import type { Block, Quote, SummarySentence } from '../../article/types';
import summaryWeights from '../data/summary-weights.json';
import { lexiconOf } from '../lexicon';
import { candidatesOf } from './candidates';
import { wordAttributes } from './expected';
import { storyOf, summaryFeatures } from './features';
import { pick, type Budget, type SummaryWeights } from './pick';

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
  const candidates = candidatesOf(beginning(blocks), context.language ?? 'en', lexicon, quotes, context.headline ?? '');
  const short = candidates.reduce((sum, { words }) => sum + words, 0) < SHORT_ARTICLE && length !== 'short';
  const picked = short ? candidates : pick(candidates, storyOf(candidates, context.headline ?? '', lexicon, weights.words), BUDGETS[length], weights);
  return picked.map(({ block, start, end, text }) => ({ text, span: { block, start, end } }));
}

const ENTRIES_SUMMARISED = 4, MOST_BLOCKS = 400;

/** What a summary may be taken from: no book; of a live blog only what stands before the fifth entry, since entries are printed newest first. */
function beginning(blocks: readonly Block[]): readonly Block[] {
  let entries = 0;
  const end = blocks.findIndex((block, at) => at >= MOST_BLOCKS || (block.kind === 'entry' && ++entries > ENTRIES_SUMMARISED));
  return end < 0 ? blocks : blocks.slice(0, end);
}
