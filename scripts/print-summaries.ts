// Prints summaries beside their articles to be read one by one:
//   npx tsx scripts/print-summaries.ts [--from 0] [--count 20] [--length short|default|long]
import { parseArgs } from 'node:util';
import { summarise, type SummaryLength } from '../src/language/summary';
import { findQuotes } from '../src/language/quotes';
import { countWords } from '../src/language/words';
import { asBlocks, summaryArticles } from './train/corpora';

const { values: options } = parseArgs({ options: { from: { type: 'string', default: '0' }, count: { type: 'string', default: '20' }, length: { type: 'string', default: 'default' } } });
const from = Number(options.from);
for (const article of summaryArticles().slice(from, from + Number(options.count))) {
  const blocks = asBlocks(article.blocks);
  const { quotes } = findQuotes(blocks, article);
  const picked = summarise(blocks, article, quotes, options.length as SummaryLength);
  const words = picked.reduce((sum, { text }) => sum + countWords(text, article.language), 0);
  console.log(`\n${article.id}: ${article.headline} (${words} words)`);
  for (const { text, span } of picked) console.log(`  [${span.block}:${span.start}] ${text}`);
  console.log(`  person: ${article.summary.trim()}`);
}
