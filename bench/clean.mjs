// `node bench/clean.mjs [--corpus DIR] [--limit N]`: how long one look for ad slots takes, on each page the first
// and the median of three later ones, beside a walk over the same elements by querySelectorAll.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { needBrowser } from '../scripts/browsers.mjs';

const { values: { corpus, limit } } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpora' }, limit: { type: 'string', default: '40' } } });
if (!existsSync(corpus)) {
  console.log(`Skipped: no corpora at ${corpus}.`);
  process.exit(0);
}
const engine = readFileSync('dist/bench/engine.js', 'utf8');
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
await page.route('**/*', route => route.abort());
const rows = [];
for (const entry of Object.values(JSON.parse(readFileSync(join(corpus, 'bodies', 'pages.json'), 'utf8'))).slice(0, Number(limit))) {
  const html = gunzipSync(readFileSync(join(corpus, 'bodies', entry.file))).toString('utf8');
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`${engine}\n;undefined`);
  rows.push(await page.evaluate(async () => {
    const times = [];
    for (let i = 0; i < 4; i++) {
      const start = performance.now();
      await globalThis.ledeBench.clean(document);
      times.push(performance.now() - start);
      await globalThis.ledeBench.restore(document);
    }
    const start = performance.now();
    for (const element of document.querySelectorAll('*')) void (element.id + element.className);
    const walk = performance.now() - start;
    const [first, ...later] = times;
    return { first, later: later.sort((a, b) => a - b)[1], walk, elements: document.getElementsByTagName('*').length };
  }));
}
await browser.close();
const median = key => rows.map(row => row[key]).sort((a, b) => a - b)[rows.length >> 1];
console.log(`${rows.length} pages, median of ${median('elements')} elements: first look ${median('first').toFixed(1)} ms, later looks ${median('later').toFixed(1)} ms, a bare walk ${median('walk').toFixed(1)} ms`);
