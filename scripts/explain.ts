/**
 * Says for each block of a page whether it is in the article, how surely, and why.
 *
 *   npm run explain -- FILE [URL]
 *
 * FILE is a page's HTML, plain or gzipped. `sure` is the difference between the best paths with the block in and
 * out, in log odds; `alone` is the first guess without the rest of the page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const [file, url] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run explain -- FILE [URL]');
  process.exit(2);
}
const bytes = readFileSync(file);
const html = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
const built = await build({
  configFile: false, logLevel: 'error',
  build: { write: false, target: 'esnext', lib: { entry: join(import.meta.dirname, 'explain-page.ts'), formats: ['iife'], name: 'ledeExplainPage' } },
});
const output = Array.isArray(built) ? built[0] : built;
if (!output || !('output' in output)) throw new Error('vite gave no bundle');

interface Explained { metadata: unknown; lines: { isIn: boolean; sure: number; alone: number; reason: string; text: string; place: string }[] }
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await page.route('**/*', route => route.abort());
await page.setContent(html, { waitUntil: 'domcontentloaded' });
await page.evaluate(`${output.output[0].code}\n;undefined`);
const { metadata, lines } = await page.evaluate(`ledeExplain(${JSON.stringify(url)})`) as Explained;
await browser.close();

console.log(JSON.stringify(metadata, undefined, 1));
for (const { isIn, sure, alone, reason, text, place } of lines) {
  const shown = text.replace(/\s+/g, ' ');
  console.log(`${isIn ? 'IN ' : '   '} ${sure.toFixed(1).padStart(6)} ${alone.toFixed(1).padStart(6)}  ${reason.padEnd(22)} ${place.slice(0, 50).padEnd(50)} ${shown.length > 90 ? `${shown.slice(0, 89)}…` : shown}`);
}
