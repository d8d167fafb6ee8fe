/**
 * How long 2,000 sites take in a real Chromium: to import, to be listed, to switch one. Ends with 1 where the reader
 * would wait: see the limits below.
 *
 *   npx tsx bench/switches.ts [--sites 2000]        (after a build: dist/chrome and dist/chrome-granted)
 */
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until } from '../test/e2e/drivers/driver';

const { values } = parseArgs({ options: { sites: { type: 'string', default: '2000' } } });
const count = Number(values.sites);
const now = Date.now();
const file = JSON.stringify({ lede: 1, stored: { sites: Array.from({ length: count }, (_, at) => ({ site: `paper-${String(at).padStart(5, '0')}.example`, state: 'on', at: now - at * 1000, order: now - at * 1000, hidden: at })) } });
const driver = await startChromium('dist/chrome', { granted: 'dist/chrome-granted' });

/** Waits in the page, frame by frame, and gives the milliseconds since `start` (of `performance.now()`). */
const timed = (start: string, condition: string): string => `(async () => {
  const started = ${start};
  while (!(${condition})) await new Promise(requestAnimationFrame);
  return performance.now() - started;
})()`;
const rows = `document.querySelectorAll('.site').length`;

let options = await driver.openOptions();
await until('the page is there', () => options.evaluate<boolean>(`Boolean(document.querySelector('.empty'))`));
const imported = await options.evaluate<number>(`(async () => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(file)}], 'lede.json'));
  const input = document.querySelector('input[type=file]');
  input.files = chosen.files;
  const begun = performance.now();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return ${timed('begun', `document.querySelector('.said p')?.textContent.startsWith('Imported')`)};
})()`);
await options.close();

options = await driver.openOptions();
const listed = await options.evaluate<number>(timed('0', `${rows} > 0`));
const complete = await options.evaluate<number>(timed('0', `${rows} === ${count}`));
const moves: number[] = [];
for (let at = 0; at < 5; at++) {
  moves.push(await options.evaluate<number>(`(async () => {
    const input = document.querySelector('.site input[role=switch]'), begun = performance.now();
    input.click();
    const took = await ${timed('begun', '!input.checked && !input.disabled')};
    await chrome.runtime.sendMessage({ lede: 'switchSite', args: ['paper-00000.example', 'on'] });
    await ${timed('begun', 'input.checked')};
    return took;
  })()`));
}
const searched = await options.evaluate<number>(`(async () => {
  const input = document.querySelector('input[type=search]'), begun = performance.now();
  input.value = '01999';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return ${timed('begun', `${rows} === 1`)};
})()`);
const background = await options.evaluate<number>(`(async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage({ lede: 'switchSite', args: ['paper-00001.example', 'off'] });
  return performance.now() - begun;
})()`);
await driver.close();

const middle = moves.sort((a, b) => a - b)[2] ?? 0;
const lines: [string, number, number][] = [
  ['import of the file until it is said', imported, 1000],
  ['options page until the first rows', listed, 500],
  ['options page until the last row', complete, 1000],
  ['search until its rows', searched, 100],
  ['switch moved until it is kept and shown, of five the middle', middle, 250],
  ['the background’s part of it', background, 200],
];
console.log(`${count} sites`);
for (const [what, took, most] of lines) console.log(`${took.toFixed(0).padStart(6)} ms  ${what} (at most ${most})`);
process.exitCode = lines.some(([, took, most]) => took > most) ? 1 : 0;
