import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lexiconOf } from '../../src/language/lexicon';
import { BUDGETS, summarise } from '../../src/language/summary';
import { candidatesOf, type Candidate } from '../../src/language/summary/candidates';
import { featuresOf, storyOf, summaryFeatures } from '../../src/language/summary/features';
import { setsOf, type SummaryWeights } from '../../src/language/summary/pick';
import { asBlocks, foldOf, summaryArticles, type SummaryArticle } from './corpora';

const FOLDS = 5;
const MOST_SCORED = 72;
/** Keeps the weights small. */
const RIDGE = 0.5;

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

/** How many of a set's tokens and pairs of tokens stand in the reference, for each token of the set. */
function yieldOf(picked: readonly Candidate[], reference: readonly string[]): number {
  const guess = tokens(picked.map(each => each.text).join(' ')).slice(0, MOST_SCORED);
  return (rouge(guess, reference, 1) * (guess.length + reference.length) + 2.5 * rouge(guess, reference, 2) * (guess.length + reference.length - 2)) / 2 / Math.max(1, guess.length);
}

/** Every set of sentences of an article with its features and its yield, less their mean in the article. */
interface Weighings { rows: number[][]; values: number[]; centre: number[]; level: number }

function mean(list: readonly number[]): number {
  return list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
}

function weighingsOf(article: SummaryArticle): Weighings {
  const candidates = candidatesOf(asBlocks(article.blocks), article.language, lexiconOf(article.language), [], article.headline);
  const story = storyOf(candidates, article.headline, '');
  const reference = tokens(article.summary);
  const sets = setsOf(candidates, story, BUDGETS.default);
  const rows = sets.map(set => featuresOf(set, story, BUDGETS.default.wanted));
  const values = sets.map(set => yieldOf(set.map(({ candidate }) => candidate), reference));
  const centre = summaryFeatures.map((_, column) => mean(rows.map(row => row[column] ?? 0)));
  const level = mean(values);
  return { rows: rows.map(row => row.map((each, column) => each - (centre[column] ?? 0))), values: values.map(each => each - level), centre, level };
}

/**
 * Ridge regression of a set's yield on its features, within each article. Each article weighs the same.
 */
function train(weighings: readonly Weighings[]): SummaryWeights {
  const size = summaryFeatures.length;
  const left = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? Number(RIDGE) : 0)));
  const right = Array.from({ length: size }, () => 0);
  for (const { rows, values } of weighings) {
    rows.forEach((row, index) => {
      const weight = 1 / rows.length;
      for (let i = 0; i < size; i++) {
        const at = (row[i] ?? 0) * weight;
        const line = left[i];
        if (!line) continue;
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + at * (row[j] ?? 0);
        right[i] = (right[i] ?? 0) + at * (values[index] ?? 0);
      }
    });
  }
  const weights = solve(left, right);
  const level = weighings.reduce((sum, each) => sum + each.level - each.centre.reduce((of, value, column) => of + value * (weights[column] ?? 0), 0), 0) / Math.max(1, weighings.length);
  return { weights, level };
}

/** Solves a positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i]?.[i] ?? 1;
    for (let row = i + 1; row < size; row++) {
      const factor = (matrix[row]?.[i] ?? 0) / pivot;
      for (let column = i; column < size; column++) { const line = matrix[row]; if (line) line[column] = (line[column] ?? 0) - factor * (matrix[i]?.[column] ?? 0); }
      right[row] = (right[row] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = right[i] ?? 0;
    for (let column = i + 1; column < size; column++) rest -= (matrix[i]?.[column] ?? 0) * (solution[column] ?? 0);
    solution[i] = rest / (matrix[i]?.[i] ?? 1);
  }
  return solution;
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

function report(title: string, articles: readonly SummaryArticle[], weightsFor: (article: SummaryArticle) => SummaryWeights): void {
  const gains: [number, number][] = articles.map(article => {
    const reference = tokens(article.summary);
    const ours = tokens(summarise(asBlocks(article.blocks), article, [], 'default', weightsFor(article)).map(each => each.text).join(' ')).slice(0, MOST_SCORED);
    const lead = tokens(opening(article));
    return [rouge(ours, reference, 1) - rouge(lead, reference, 1), rouge(ours, reference, 2) - rouge(lead, reference, 2)];
  });
  const first = mean(gains.map(gain => gain[0]));
  const spread = Math.sqrt(gains.reduce((sum, gain) => sum + (gain[0] - first) ** 2, 0) / gains.length / gains.length);
  console.log(title.padEnd(24), `gain ${first.toFixed(4)}  gain.low ${(first - 1.96 * spread).toFixed(4)}  rouge2.gain ${mean(gains.map(gain => gain[1])).toFixed(4)}  (${articles.length} articles)`);
}

function rounded(value: number): number { return Math.round(value * 10000) / 10000; }

/** Trains on the shorts corpus, writes the weights, and prints the plain and the cross-validated gain. */
export function trainSummary(): void {
  const articles = summaryArticles();
  if (!articles.length) return;
  const weighings = new Map(articles.map(article => [article, weighingsOf(article)]));
  const trained = (chosen: readonly SummaryArticle[]): SummaryWeights => train(chosen.flatMap(article => weighings.get(article) ?? []));
  const folds = Array.from({ length: FOLDS }, (_, fold) => trained(articles.filter(article => foldOf(article.id, FOLDS) !== fold)));
  const all = trained(articles);
  report('summary, five-fold', articles, article => folds[foldOf(article.id, FOLDS)] ?? all);
  report('summary, plain', articles, () => all);
  const named = { level: rounded(all.level), ...Object.fromEntries(summaryFeatures.map((name, index) => [name, rounded(all.weights[index] ?? 0)])) };
  writeFileSync('src/language/data/summary-weights.json', `${JSON.stringify(named, undefined, 1)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) trainSummary();
