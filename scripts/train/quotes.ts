import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { weightsOf, type Schema, type Weights } from '../../src/language/model';
import { findQuotes } from '../../src/language/quotes';
import type { QuoteModels } from '../../src/language/quotes/models';
import { pronounSchema, pronounTemplates } from '../../src/language/quotes/resolve';
import { speakerSchema, speakerTemplates } from '../../src/language/quotes/speaker-features';
import { statementSchema, statementTemplates } from '../../src/language/quotes/statement-features';
import { asBlocks, foldOf, quoteArticles, type QuoteArticle } from './corpora';
import { countArticle, summed, type Answer, type Figures, type Mistake } from './score-quotes';
import { exampleOf, trainSpeakers, type Example } from './speakers';
import { trainStatements } from './statements';

const FOLDS = 5;
const DATA = 'src/language/data';
export const settings = {
  statement: { epochs: 20, rate: 0.1, decay: 0.2, sparse: 0.01, averaged: true },
  speaker: { epochs: 6, rate: 0.08, decay: 0.004, sparse: 0.004, averaged: true },
  pronoun: { epochs: 20, rate: 0.1, decay: 0.02, sparse: 0, averaged: true },
};
/** Weights nearer to nothing than this are left out. */
export const SMALLEST: Record<string, number> = { statement: 0.05, speaker: 0.08, pronoun: 0.03 };

/** What the engine answers for an article, as the bench scores it. */
export function answersFor(article: QuoteArticle, models?: QuoteModels): Answer[] {
  const { quotes, speakers } = findQuotes(asBlocks(article.blocks), { headline: article.headline, language: article.language }, models);
  return quotes.map(({ span, speaker, mention }) => (speaker === undefined ? { ...span } : { ...span, mention, speaker: speakers[speaker]?.name }));
}

export function train(examples: readonly Example[]): QuoteModels {
  const models = { statement: trainStatements(examples, settings.statement), ...trainSpeakers(examples, settings) };
  for (const [name, model] of Object.entries(models)) {
    const smallest = SMALLEST[name] ?? 0;
    model.weights.forEach((weight, index) => { if (Math.abs(weight) < smallest) model.weights[index] = 0; });
  }
  return models;
}

/** Figures over all articles, each scored by models that have not seen it (by fold), or by `models` for all. */
export function crossValidate(examples: readonly Example[], mistakes: Mistake[], folds: readonly number[]): Figures {
  const figures: Figures = {};
  for (const fold of folds) {
    const models = train(examples.filter(({ article }) => foldOf(article.id, FOLDS) !== fold));
    for (const { article } of examples) if (foldOf(article.id, FOLDS) === fold) countArticle(article, answersFor(article, models), figures, mistakes);
  }
  return summed(figures);
}

function write(models: QuoteModels): void {
  const parts: [keyof QuoteModels, Schema, readonly string[]][] = [
    ['statement', statementSchema, statementTemplates], ['speaker', speakerSchema, speakerTemplates], ['pronoun', pronounSchema, pronounTemplates],
  ];
  for (const [name, schema, templates] of parts) writeFileSync(`${DATA}/${name}-weights.json`, asLines(weightsOf(schema, templates, models[name].weights)));
}

/** JSON with a line for each template. */
function asLines(weights: Weights): string {
  return `{\n${Object.entries(weights).map(([template, values]) => `${JSON.stringify(template)}: ${JSON.stringify(values)}`).join(',\n')}\n}\n`;
}

function show(title: string, figures: Figures): void {
  console.log(title.padEnd(24), Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  '));
}

/** Trains on the English articles, writes the weights, and prints the plain and the cross-validated figures. */
export function trainQuotes(folds: readonly number[] = [0, 1, 2, 3, 4]): void {
  const examples = quoteArticles('en').map(exampleOf);
  if (!examples.length) return;
  const mistakes: Mistake[] = [];
  if (folds.length) show('English, five-fold', crossValidate(examples, mistakes, folds));
  const models = train(examples);
  write(models);
  for (const language of ['en', 'de'] as const) {
    const figures: Figures = {};
    const plain: Mistake[] = [];
    for (const article of quoteArticles(language)) countArticle(article, answersFor(article, models), figures, plain);
    show(language === 'en' ? 'English, plain' : 'German, not trained on', summed(figures));
    if (process.env['LEDE_MISTAKES']) writeFileSync(`${process.env['LEDE_MISTAKES']}-${language}.json`, JSON.stringify(language === 'en' && folds.length ? mistakes : plain, undefined, 1));
  }
}

/** Prints the cross-validated figures fold by fold, without writing weights. */
export function crossValidateForReport(folds: readonly number[] = [0, 1, 2]): void {
  const examples = quoteArticles('en').map(exampleOf);
  if (!examples.length) return;
  for (const fold of folds) show(`English, fold ${fold}`, crossValidate(examples, [], [fold]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) trainQuotes((process.env['LEDE_FOLDS'] ?? '0,1,2,3,4').split(',').filter(Boolean).map(Number));
