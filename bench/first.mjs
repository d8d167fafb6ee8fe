#!/usr/bin/env node
// How long a reader waits for the first read of a page just opened, when nothing of Lede has run yet.
//
//   node bench/first.mjs [--engine dist/bench/engine.js] [--corpus ../shared/corpora] [--pages 60]
//
// Pages of the corpora, evenly spread, each in a fresh page with scripts off and the network closed. Beside it the first
// parse of Readability in a fresh page of the same document. Prints medians and the ratio of the sums.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const { values: options } = parseArgs({
  options: { engine: { type: 'string', default: 'dist/bench/engine.js' }, corpus: { type: 'string', default: '../shared/corpora' }, pages: { type: 'string', default: '60' } },
});
const listings = ['bodies', 'segments', 'dates'].map(name => join(options.corpus, name, 'pages.json')).filter(existsSync);
if (listings.length === 0) {
  console.log(`Skipped: no corpora at ${options.corpus}. Name their folder with --corpus.`);
  process.exit(0);
}
const all = listings.flatMap(listing => Object.values(JSON.parse(readFileSync(listing, 'utf8'))).map(({ url, file }) => ({ url, file: join(listing, '..', file) })));
const wanted = Math.min(Number(options.pages), all.length);
const picked = Array.from({ length: wanted }, (_, i) => all[Math.floor((i + 0.5) * all.length / wanted)]);

const readability = createRequire(import.meta.url).resolve('@mozilla/readability').replace(/index\.js$/, 'Readability.js');
const runs = {
  lede: { source: readFileSync(options.engine, 'utf8'), call: 'ledeBench.read(document)' },
  readability: { source: `globalThis.Readability = (() => { const module = { exports: {} }; ${readFileSync(readability, 'utf8')}; return Readability; })();`, call: 'new Readability(document.cloneNode(true)).parse()' },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

/** Milliseconds of the first call in a page of its own. */
async function firstCall({ url, file }, { source, call }) {
  const html = gunzipSync(readFileSync(file));
  const page = await context.newPage();
  try {
    let served = false;
    await page.route('**/*', route => {
      const isPage = !served && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
      served ||= isPage;
      return isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => page.setContent(html.toString('utf8'), { waitUntil: 'domcontentloaded' }));
    await page.evaluate(`${source}\n;undefined`);
    return await page.evaluate(`(async () => { const start = performance.now(); await ${call}; return performance.now() - start; })()`);
  } finally {
    await page.close();
  }
}

const times = [];
for (const page of picked) times.push({ lede: await firstCall(page, runs.lede), readability: await firstCall(page, runs.readability) });
await browser.close();

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];
console.log(`first.lede.ms.median         ${median(times.map(time => time.lede)).toFixed(1)} (${times.length} pages)`);
console.log(`first.readability.ms.median  ${median(times.map(time => time.readability)).toFixed(1)}`);
const sumOf = key => times.reduce((sum, time) => sum + time[key], 0);
console.log(`first.ratio.total            ${(sumOf('lede') / sumOf('readability')).toFixed(2)}`);
