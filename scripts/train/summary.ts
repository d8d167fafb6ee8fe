import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lexiconOf } from '../../src/language/lexicon';
import { makeModel, weightsOf, type Model } from '../../src/language/model';
import { BUDGETS, summarise } from '../../src/language/summary';
import { candidatesOf, type Candidate } from '../../src/language/summary/candidates';
import { storyOf, summarySchema, summaryTemplates, summaryValues } from '../../src/language/summary/features';
import { nothingTaken, options, take } from '../../src/language/summary/pick';
import { asBlocks, foldOf, summaryArticles, type SummaryArticle } from './corpora';
import { trainChoices, type Choice } from './softmax';

const FOLDS = 5;
const MOST_SCORED = 72;
const settings = { epochs: 30, rate: 0.05, decay: 0.02 };
/** Options whose gain is so near to the best are right too. */
const AS_GOOD = 0.01;

const tokens = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function grams(list: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= list.length; i++) { const gram = list.slice(i, i + size).join(' '); counts.set(gram, (counts.get(gram) ?? 0) + 1); }
  return counts;
}

/** ROUGE-N F1 of two token lists (Lin 2004), as the bench counts it. */
function rouge(a: readonly string[], b: readonly string[], size: number): number {
  const [left, right] = [grams(a, size), grams(b, size)];
  let both = 0;
  let total = 0;
  for (const [gram, count] of left) { both += Math.min(count, right.get(gram) ?? 0); total += count; }
  for (const count of right.values()) total += count;
  return total ? (2 * both) / total : 0;
}

function value(picked: readonly Candidate[], reference: readonly string[]): number {
  const guess = tokens(picked.toSorted((a, b) => a.order - b.order).map(each => each.text).join(' ')).slice(0, MOST_SCORED);
  return rouge(guess, reference, 1) + 0.5 * rouge(guess, reference, 2);
}

/** The choices on the way to a summary of one article; `guide` takes the steps, or the best option does. */
function choicesOf(article: SummaryArticle, model: Model, guide: Model | undefined): Choice[] {
  const candidates = candidatesOf(asBlocks(article.blocks), article.language, lexiconOf(article.language), [], article.headline);
  const story = storyOf(candidates, article.headline, '');
  const reference = tokens(article.summary);
  const choices: Choice[] = [];
  let taken = nothingTaken();
  for (;;) {
    const open = options(candidates, taken, BUDGETS.default);
    if (!open.length) return choices;
    const values = open.map(candidate => summaryValues(candidate, story, taken, BUDGETS.default.wanted));
    const gains = open.map(candidate => value([...taken.candidates, candidate], reference));
    const most = Math.max(...gains);
    choices.push({ options: values.map(each => model.features(each)), right: gains.flatMap((gain, index) => (gain >= most - AS_GOOD ? [index] : [])) });
    const scores = guide ? values.map(each => guide.score(each)) : gains;
    const next = open[scores.indexOf(Math.max(...scores))];
    if (!next) return choices;
    taken = take(next, taken);
  }
}

function train(articles: readonly SummaryArticle[]): Model {
  let model: Model | undefined;
  for (let round = 0; round < 3; round++) {
    const guide = model;
    const next = makeModel(summarySchema, summaryTemplates);
    const choices = articles.flatMap(article => [...choicesOf(article, next, undefined), ...(guide ? choicesOf(article, next, guide) : [])]);
    next.weights.set(trainChoices(choices, next.size, settings));
    model = next;
  }
  if (!model) throw new Error('no articles to train on');
  return model;
}

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The opening sentences, with the budget that serves them best, as the bench takes them. */
function opening(article: SummaryArticle): string {
  const lead: string[] = [];
  for (const { segment } of splitter.segment(article.blocks.join('\n'))) {
    const sentence = segment.trim();
    if (!/\w.*\w.*\w/.test(sentence)) continue;
    if (lead.length && tokens(lead.join(' ')).length + tokens(sentence).length > 80) break;
    lead.push(sentence);
  }
  return lead.join(' ');
}

function report(title: string, articles: readonly SummaryArticle[], modelFor: (article: SummaryArticle) => Model): void {
  const gains: [number, number][] = articles.map(article => {
    const reference = tokens(article.summary);
    const ours = tokens(summarise(asBlocks(article.blocks), article, [], 'default', modelFor(article)).map(each => each.text).join(' ')).slice(0, MOST_SCORED);
    const lead = tokens(opening(article));
    return [rouge(ours, reference, 1) - rouge(lead, reference, 1), rouge(ours, reference, 2) - rouge(lead, reference, 2)];
  });
  const mean = (index: 0 | 1): number => gains.reduce((sum, gain) => sum + gain[index], 0) / gains.length;
  const spread = Math.sqrt(gains.reduce((sum, gain) => sum + (gain[0] - mean(0)) ** 2, 0) / gains.length / gains.length);
  console.log(title.padEnd(24), `gain ${mean(0).toFixed(4)}  gain.low ${(mean(0) - 1.96 * spread).toFixed(4)}  rouge2.gain ${mean(1).toFixed(4)}  (${articles.length} articles)`);
}

/** Trains on the shorts corpus, writes the weights, and prints the plain and the cross-validated gain. */
export function trainSummary(): void {
  const articles = summaryArticles();
  if (!articles.length) return;
  const folds = Array.from({ length: FOLDS }, (_, fold) => train(articles.filter(article => foldOf(article.id, FOLDS) !== fold)));
  const all = train(articles);
  report('summary, five-fold', articles, article => folds[foldOf(article.id, FOLDS)] ?? all);
  report('summary, plain', articles, () => all);
  writeFileSync('src/language/data/summary-weights.json', `${JSON.stringify(weightsOf(summarySchema, summaryTemplates, all.weights), undefined, 1)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) trainSummary();
