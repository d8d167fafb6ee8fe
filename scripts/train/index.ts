/**
 * Trains the body model from a corpus folder and reports how it does, plainly and on sites left out.
 *
 *   npm run train -- body [--corpus ../shared/corpora] [--cache DIR] [--folds] [--out src/article/body/weights.json]
 *
 * The corpus holds bodies/ and segments/, each with pages.json (id → { url, file, truth }) and the pages. Pages are
 * walked in Chromium once and kept in the cache folder; delete it after a change to src/page. With --folds the
 * predictions for each fifth of the sites, made by weights from the other four, go to DIR/folds.json, and their
 * figures are printed where the bench's scoring lies beside the corpus.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel, scorePage, type BodyWeights } from '../../src/article/body/model';
import { knownOf } from '../../src/article/body/known';
import { articleOf, plain } from '../../src/article/metadata/said';
import { readMetadata } from '../../src/article/metadata';
import type { Page } from '../../src/page/types';
import { BodyTrainer, type Example, FOLDS, foldOf, siteOf } from './body';
import { fromFacts } from './facts';
import { labelBlocks } from './labels';
import { readCorpus } from './pages';

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
    const site = siteOf(url);
    const printed = articleOf(page)?.['articleBody'];
    const labels = labelBlocks(page.blocks, truth, typeof printed === 'string' ? plain(printed) : undefined);
    examples.push({ id: `${name}/${id}`, site, fold: foldOf(site), page, labels, weight });
  }
}
console.log(`${examples.length} pages of ${new Set(examples.map(example => example.site)).size} sites`);

const trainer = new BodyTrainer(examples);
if (options.folds) {
  const predictions: Record<string, { text: string }> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainer.train(fold);
    for (const { id, page } of examples.filter(example => example.fold === fold)) predictions[id] = { text: bodyOf(page, weights) };
    console.log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const file = join(options.cache, 'folds.json');
  writeFileSync(file, JSON.stringify(predictions));
  console.log(`predictions of left-out sites: ${file}`);
  printFigures(file);
}
writeFileSync(options.out, `${JSON.stringify(trainer.train(), undefined, 1)}\n`);
console.log(`weights: ${options.out}`);

/** The figures of the bench's own scoring, where it lies beside the corpus. */
function printFigures(predictions: string): void {
  const scoring = join(options.corpus, '..', 'bench', 'score-pages.mjs');
  if (!existsSync(scoring)) {
    console.log(`no figures: there is no ${scoring}`);
    return;
  }
  const { stdout, stderr } = spawnSync(process.execPath, [scoring, options.corpus, predictions, '--seen'], { encoding: 'utf8' });
  console.log((stdout + stderr).split('\n').filter(line => /^(?:bodies|segments)\.(?:f1|precision|recall|accuracy)/.test(line)).join('\n'));
}

function bodyOf(page: Page, weights: BodyWeights): string {
  const { metadata, headlineAt } = readMetadata(page);
  const { body } = scorePage(page, knownOf(page, metadata, headlineAt), loadModel(weights));
  return page.blocks.filter((_, at) => body[at]).map(block => block.text).join('\n');
}
