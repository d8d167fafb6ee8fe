/**
 * `npx tsx bench/reader.ts [FOLDER]`: how long the reader view takes to open on the seed page in Chromium, beside the popup.
 * From the press of the popup's button to the first painted frame that holds the reader view, by the wall clock.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { needBuild } from '../scripts/ready.mjs';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until } from '../test/e2e/drivers/driver';

const RUNS = 15;
const folder = resolve(process.argv[2] ?? '../shared/seed');
if (!existsSync(folder)) {
  console.log(`Skipped: no seed page at ${folder}.`);
  process.exit(0);
}
const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
const html = readFileSync(join(folder, 'page.html'));
needBuild('dist/chrome', 'chrome');
const driver = await startChromium('dist/chrome');
await driver.context().route('**/*', route => (route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.request().url().startsWith('chrome-extension:') ? route.continue() : route.abort()));

/** The wall clock of the first frame after the one in which the reader view is found: by then it is painted. */
const WATCH = `void (window.painted = new Promise(done => {
  const look = () => { if (document.querySelector('[data-lede]')) requestAnimationFrame(() => done(Date.now())); else requestAnimationFrame(look); };
  requestAnimationFrame(look);
}))`;
const popups: number[] = [], reads: number[] = [], buttons: number[] = [];
for (let run = 0; run < RUNS; run++) {
  await driver.open(url);
  const popup = await driver.clickIcon();
  await until('the article is there', () => popup.evaluate<boolean>('Boolean(document.querySelector(".actions-bar .read"))'));
  popups.push(await popup.evaluate<number>('performance.getEntriesByType("paint").at(-1)?.startTime ?? 0'));
  reads.push(await popup.evaluate<number>(`(async () => { const [tab] = await chrome.tabs.query({ active: true, currentWindow: true }); const from = performance.now(); await chrome.tabs.sendMessage(tab.id, { lede: 'read', args: [] }, { frameId: 0 }); return performance.now() - from; })()`));
  await driver.inPage(WATCH);
  const pressed = await popup.evaluate<number>('(() => { const at = Date.now(); document.querySelector(".actions-bar .read").click(); return at; })()');
  buttons.push(await driver.inPage<number>('window.painted') - pressed);
}
await driver.close();
const say = (what: string, values: number[]): void => {
  const sorted = values.toSorted((a, b) => a - b);
  console.log(`${what}: median ${sorted[sorted.length >> 1]?.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms of ${values.length}`);
};
say('popup: first paint after its document starts', popups);
say('reading the page (what a key adds on a page not read yet)', reads);
say('reader view: button to first painted frame', buttons);
