// Explains the quotations of a text: npx tsx scripts/explain-quotes.ts FILE [--language de] [--headline "…"]
// A paragraph a line. For each marked span: whether it is a statement, and who could speak with what weight.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Block } from '../src/article/types';
import { attributeOne, type Attribution } from '../src/language/quotes/attribute';
import { repeatsHeadline } from '../src/language/quotes/headline';
import { shippedModels } from '../src/language/quotes/models';
import { candidatesFor, readBlocks } from '../src/language/quotes/reading';
import { candidateValues, quoteAttributes, speakerSchema } from '../src/language/quotes/speaker-features';
import { statementsOf } from '../src/language/quotes/statement';
import { statementSchema, statementValues, takeCensus } from '../src/language/quotes/statement-features';
import type { Schema, Values } from '../src/language/model';
import { inOneGo } from '../src/slices';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: 'string', default: 'en' }, headline: { type: 'string' } } });
const blocks: Block[] = readFileSync(positionals[0] ?? 0, 'utf8').split(/\n+/).filter(Boolean).map(text => ({ kind: 'paragraph', text, marks: [] }));
const models = shippedModels();
const reading = inOneGo(readBlocks(blocks, options.language, block => repeatsHeadline(blocks[block]?.text ?? '', options.headline)));
const statements = new Set(inOneGo(statementsOf(reading, models.statement)));
const census = takeCensus(reading);
const decided: Attribution[] = [];

function named(schema: Schema, values: Values): string {
  return Object.entries(schema).map(([name, list], column) => `${name}=${list[values[column] ?? 0]}`).filter(pair => !/=(?:no|none|0|plain)$/.test(pair)).join(' ');
}

for (const quote of reading.placed) {
  const values = statementValues(quote, reading, census);
  console.log(`\n${quote.passage.text.slice(quote.span.start, quote.span.end)}\n  ${statements.has(quote) ? 'statement' : 'no statement'} ${models.statement.score(values).toFixed(2)}: ${named(statementSchema, values)}`);
  if (!statements.has(quote)) continue;
  const previous = decided.at(-1);
  const around = quoteAttributes(quote, previous);
  const rows = candidatesFor(reading, quote, previous?.mention).map(candidate => {
    const of = candidateValues(candidate, quote, around, previous, reading.entities);
    return { text: candidate.mention.text, score: models.speaker.score(of), of };
  });
  rows.push({ text: '(nobody)', score: models.speaker.score(around), of: around });
  rows.sort((a, b) => b.score - a.score);
  for (const row of rows.slice(0, 5)) console.log(`  ${row.score.toFixed(2).padStart(6)} ${row.text}: ${named(speakerSchema, row.of)}`);
  const attribution = attributeOne(reading, quote, decided, models);
  decided.push(attribution);
  const name = attribution.entity === undefined ? undefined : reading.entities[attribution.entity]?.name.join(' ');
  console.log(`  → ${attribution.mention?.text ?? 'nobody'}${name ? ` = ${name}` : ''} (${attribution.confidence.toFixed(2)})`);
}
