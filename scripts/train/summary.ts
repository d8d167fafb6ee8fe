import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lexiconOf, type Lexicon } from '../../src/language/lexicon';
import { findQuotes } from '../../src/language/quotes';
import { BUDGETS, summarise } from '../../src/language/summary';
import { candidatesOf, type Candidate } from '../../src/language/summary/candidates';
import { attributesOf, isOwnWord, standingsOf, wordAttributes, type WordWeights } from '../../src/language/summary/expected';
import { membersOf, type SummaryWeights } from '../../src/language/summary/pick';
import { poolOf } from '../../src/language/summary/pool';
import { eachSet, summaryFeatures } from '../../src/language/summary/sets';
import { Vocabulary } from '../../src/language/tokens';
import { asBlocks, foldOf, summaryArticles, type SummaryArticle } from './corpora';

const FOLDS = 5, INNER_FOLDS = 4;
/** Ways to split the articles: a gain that holds in one only is luck. */
const SPLITS = ['', 'second ', 'third '];
const MOST_SCORED = 72;
/** How often a word of the summary is told apart: once, twice, three times. */
const TIMES = 3;
const NEWTON_STEPS = 8;
/** Keep the weights small. */
const RIDGE = 0.1, WORD_RIDGE = 1;

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

interface Prepared { article: SummaryArticle; candidates: Candidate[]; reference: string[]; /** How often the summary has a word. */ times: Map<string, number> }

function prepared(article: SummaryArticle): Prepared {
  const blocks = asBlocks(article.blocks);
  const context = { headline: article.headline, language: article.language };
  const candidates = candidatesOf(blocks, article.language, lexicon(article), findQuotes(blocks, context).quotes, article.headline);
  const times = new Map<string, number>();
  for (const token of new Vocabulary(lexicon(article)).tokenise(article.summary).tokens) if (isOwnWord(token)) times.set(token.lower, (times.get(token.lower) ?? 0) + 1);
  return { article, candidates, reference: tokens(article.summary), times };
}

const lexicon = ({ language }: SummaryArticle): Lexicon => lexiconOf(language);
const headlineWords = ({ headline }: SummaryArticle): Set<string> => new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** A logistic model for each time a word may stand in the summary, by Newton's method with a ridge. */
function trainWords(articles: readonly Prepared[]): WordWeights {
  return Array.from({ length: TIMES }, (_, time) => {
    const rows: { values: number[]; right: boolean }[] = [];
    for (const { article, candidates, times } of articles) {
      const headline = headlineWords(article);
      for (const standing of Object.values(standingsOf(candidates, candidates))) {
        const { lower } = standing.token;
        if (standing.times > time) rows.push({ values: attributesOf(standing, candidates.length, headline.has(lower)), right: (times.get(lower) ?? 0) > time });
      }
    }
    return logistic(rows);
  });
}

function logistic(rows: readonly { values: number[]; right: boolean }[]): number[] {
  let weights = wordAttributes.map(() => 0);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const curve = diagonal(weights.length, WORD_RIDGE), slope = weights.map(weight => -WORD_RIDGE * weight);
    for (const { values, right } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      addOuter(curve, values, chance * (1 - chance) + 1e-6);
      values.forEach((value, i) => { slope[i] = (slope[i] ?? 0) + value * ((right ? 1 : 0) - chance); });
    }
    const moved = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (moved[i] ?? 0));
  }
  return weights;
}

/** Every set of sentences of an article with its features and its yield. */
interface Weighings { rows: number[][]; values: number[] }

function weighingsOf({ article, candidates, reference }: Prepared, words: WordWeights): Weighings {
  const pool = poolOf(candidates, article.headline, BUDGETS.default.pool, words);
  const weighings: Weighings = { rows: [], values: [] };
  eachSet(pool, BUDGETS.default, (features, _, members) => {
    weighings.rows.push([...features]);
    weighings.values.push(yieldOf(membersOf(pool, members), reference));
  });
  return weighings;
}

/**
 * Ridge regression of a set's yield on its features, within each article; each article weighs the same. The chances
 * of an article's words come from a model that has not seen it, as they will in use.
 */
function train(articles: readonly Prepared[]): SummaryWeights {
  const parts = Array.from({ length: INNER_FOLDS }, (_, part) => trainWords(articles.filter((__, i) => i % INNER_FOLDS !== part)));
  const weighings = articles.flatMap((article, i) => { const words = parts[i % INNER_FOLDS]; return words ? [weighingsOf(article, words)] : []; }).filter(({ rows }) => rows.length > 0);
  const size = summaryFeatures.length;
  const left = diagonal(size, RIDGE), right = Array.from({ length: size }, () => 0);
  for (const { rows, values } of weighings) {
    const centre = summaryFeatures.map((_, column) => mean(rows.map(row => row[column] ?? 0))), level = mean(values);
    rows.forEach((row, index) => {
      const centred = row.map((each, column) => each - (centre[column] ?? 0));
      addOuter(left, centred, 1 / rows.length);
      centred.forEach((each, i) => { right[i] = (right[i] ?? 0) + each * ((values[index] ?? 0) - level) / rows.length; });
    });
  }
  const weights = solve(left, right);
  const level = mean(weighings.map(({ rows, values }) => mean(values) - mean(rows.map(row => dot(row, weights)))));
  return { weights, level, words: trainWords(articles) };
}

function mean(list: readonly number[]): number { return list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length); }
function dot(a: readonly number[], b: readonly number[]): number { return a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0); }
function diagonal(size: number, value: number): number[][] { return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? value : 0))); }

function addOuter(matrix: number[][], values: readonly number[], weight: number): void {
  values.forEach((value, i) => {
    const line = matrix[i];
    if (line && value !== 0) values.forEach((other, j) => { line[j] = (line[j] ?? 0) + weight * value * other; });
  });
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

function report(title: string, articles: readonly Prepared[], weightsFor: (id: string) => SummaryWeights | undefined): void {
  const gains: [number, number][] = articles.map(({ article, reference }) => {
    const blocks = asBlocks(article.blocks), { quotes } = findQuotes(blocks, article);
    const ours = tokens(summarise(blocks, article, quotes, 'default', weightsFor(article.id)).map(each => each.text).join(' ')).slice(0, MOST_SCORED);
    const lead = tokens(opening(article));
    return [rouge(ours, reference, 1) - rouge(lead, reference, 1), rouge(ours, reference, 2) - rouge(lead, reference, 2)];
  });
  const first = mean(gains.map(gain => gain[0]));
  const spread = Math.sqrt(gains.reduce((sum, gain) => sum + (gain[0] - first) ** 2, 0) / gains.length / gains.length);
  console.log(title.padEnd(24), `gain ${first.toFixed(4)}  gain.low ${(first - 1.96 * spread).toFixed(4)}  rouge2.gain ${mean(gains.map(gain => gain[1])).toFixed(4)}  (${articles.length} articles)`);
}

function rounded(value: number): number { return Math.round(value * 10000) / 10000; }

/** Trains on the shorts corpus, writes the weights, and prints the plain gain beside the cross-validated ones. */
export function trainSummary(): void {
  const all = summaryArticles().map(prepared);
  if (!all.length) return;
  for (const split of SPLITS) {
    const part = ({ article }: Prepared): number => foldOf(split + article.id, FOLDS);
    const folds = new Map<string, SummaryWeights>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const trained = train(all.filter(each => part(each) !== fold));
      for (const each of all) if (part(each) === fold) folds.set(each.article.id, trained);
    }
    report(`summary, five-fold ${split}`, all, id => folds.get(id));
  }
  const whole = train(all);
  report('summary, plain', all, () => whole);
  const named = (values: readonly number[], names: readonly string[]): Record<string, number> => Object.fromEntries(names.map((name, i) => [name, rounded(values[i] ?? 0)]));
  const written = { level: rounded(whole.level), set: named(whole.weights, summaryFeatures), words: whole.words.map(weights => named(weights, wordAttributes)) };
  writeFileSync('src/language/data/summary-weights.json', `${JSON.stringify(written, undefined, 1)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) trainSummary();
