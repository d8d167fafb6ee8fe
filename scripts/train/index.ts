/**
 * Trains the body model from a corpus folder and reports how it does, plainly and on sites left out.
 *
 *   npm run train -- body [--corpus ../shared/corpora] [--cache DIR] [--folds] [--out src/article/body/weights.json]
 *
 * The corpus holds bodies/ and segments/, each with pages.json (id → { url, file, truth }) and the pages. Pages are
 * walked in Chromium once and kept in the cache folder; delete it after a change to src/page. With --folds the whole
 * reading of the article runs on each fifth of the sites with weights from the other four, for three divisions of the
 * sites, and the figures are printed beside those of the weights that have seen every page.
 */
import './no-browser';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel, type BodyWeights } from '../../src/article/body/model';
import { articleOf, plain } from '../../src/article/metadata/said';
import type { Box } from '../../src/page/types';
import { type Answer, answerOf } from './answer';
import { BodyTrainer, type Example, FOLDS, foldOf, siteOf } from './body';
import { fromFacts } from './facts';
import { labelBlocks } from './labels';
import { readCorpus } from './pages';

/** Few pages have whole bodies: so many ways to divide the sites show how much is chance. */
const SPLITS = 3;
const SHOWN = ['bodies.f1', 'bodies.precision', 'bodies.recall', 'bodies.accuracy', 'segments.f1', 'segments.precision', 'segments.recall', 'headline.accuracy', 'headline.exact', 'authors.f1'];
interface Figures { name: string; figures: Record<string, number> }

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' }, cache: { type: 'string', default: join(tmpdir(), 'lede-train') },
    folds: { type: 'boolean', default: false }, out: { type: 'string', default: 'src/article/body/weights.json' },
  },
});
if (!existsSync(join(options.corpus, 'bodies', 'pages.json'))) {
  console.error(`no corpus at ${options.corpus}: nothing to train from`);
  process.exit(2);
}

/** Passages say little of a page, so each such page counts twice. */
const WEIGHTS = { bodies: 1, segments: 2 };

const examples: Example[] = [];
for (const [name, weight] of Object.entries(WEIGHTS)) {
  for (const { id, url, truth, facts } of await readCorpus(options.corpus, name, options.cache)) {
    const page = fromFacts(facts);
    const printed = articleOf(page)?.['articleBody'];
    const labels = labelBlocks(page.blocks, truth, typeof printed === 'string' ? plain(printed) : undefined);
    examples.push({ id: `${name}/${id}`, site: siteOf(url), page, others: new Set(facts.others.map(at => page.boxes[at] as Box)), labels, weight });
  }
}
console.log(`${examples.length} pages of ${new Set(examples.map(example => example.site)).size} sites`);

const trainer = new BodyTrainer(examples);
const weights = trainer.train();
writeFileSync(options.out, `${JSON.stringify(weights, undefined, 1)}\n`);
console.log(`weights: ${options.out}`);
if (options.folds) {
  const figures = [figuresOf('plain', answers(examples, weights))];
  for (let split = 0; split < SPLITS; split++) {
    const predictions: Record<string, Answer> = {};
    for (let fold = 0; fold < FOLDS; fold++) {
      Object.assign(predictions, answers(examples.filter(({ site }) => foldOf(site, split) === fold), trainer.train({ split, fold })));
    }
    figures.push(figuresOf(`left out ${split + 1}`, predictions));
  }
  printTable(figures);
}

function answers(of: readonly Example[], made: BodyWeights): Record<string, Answer> {
  const model = loadModel(made);
  return Object.fromEntries(of.map(({ id, page, others }) => [id, answerOf(page, others, model)]));
}

/** The figures of the bench's own scoring, where it lies beside the corpus; the predictions stay in the cache folder. */
function figuresOf(name: string, predictions: Record<string, Answer>): Figures {
  const file = join(options.cache, `${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, JSON.stringify(predictions));
  const scoring = join(options.corpus, '..', 'bench', 'score-pages.mjs');
  if (!existsSync(scoring)) return { name, figures: {} };
  const { stdout } = spawnSync(process.execPath, [scoring, options.corpus, file, '--seen', '--errors', file.replace('.json', '-errors.json')], { encoding: 'utf8' });
  const figures = Object.fromEntries(stdout.split('\n').map(line => line.split(/\s+/)).map(([key, value]) => [key ?? '', Number(value)]));
  console.log(`${name} → ${file}`);
  return { name, figures };
}

function printTable(rows: Figures[]): void {
  const left = rows.slice(1);
  const mean = Object.fromEntries(SHOWN.map(key => [key, left.reduce((sum, { figures }) => sum + (figures[key] ?? NaN), 0) / left.length]));
  console.log(['', ...SHOWN].map(cell => cell.padEnd(20)).join(''));
  for (const { name, figures } of [...rows, { name: 'left out, mean', figures: mean }]) {
    console.log([name, ...SHOWN.map(key => figures[key]?.toFixed(4) ?? '')].map(cell => cell.padEnd(20)).join(''));
  }
}
