#!/usr/bin/env node
// How the time of a read grows with the page, and how long it holds the page up at a stretch.
//
//   node bench/growth.mjs [--engine dist/bench/engine.js]
//
// Made-up pages of 1,000, 10,000 and 100,000 elements: one article with a quotation in every fourth paragraph, and
// teasers. Prints the time per element (best of five) and the longest stretch in which the page could do nothing: in the
// first read, in the middle one of five, and in the worst, which at 100,000 elements holds a full garbage collection of what the reads before
// it left. Exits with 1 where the time per element at 100,000 is over twice that at 10,000.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values: options } = parseArgs({ options: { engine: { type: 'string', default: 'dist/bench/engine.js' } } });
const engine = readFileSync(options.engine, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();

const teaser = i => `<div class="teaser"><h3><a href="/story/${i}">Story ${i} of this week in the town</a></h3><p class="intro">A short word about story ${i}.</p><span class="date">${1 + i % 28} May</span></div>`;
const paragraph = i => `<p>Paragraph ${i} says, at some length, what the <b>council</b> thinks of the <a href="/bridge/${i}">bridge</a>, and why it took so long to build it again.${i % 4 === 0 ? ` “It will stand for years,” said Ann Lee, who keeps the lock number ${i}.` : ''}</p>`;
function html(elements) {
  let body = '<article><h1>Old bridge reopens</h1>';
  let count = 5;
  for (let i = 0; count < elements / 2; i++, count += 3) body += paragraph(i);
  body += '</article><aside>';
  for (let i = 0; count < elements; i++, count += 5) body += teaser(i);
  return `<title>Old bridge reopens</title><body>${body}</aside></body>`;
}

const perElement = [];
for (const size of [1000, 10_000, 100_000]) {
  await page.setContent(html(size));
  await page.evaluate(`${engine}\n;undefined`);
  const { best, elements, stretches } = await page.evaluate(async () => {
    const times = [], longests = [];
    let longest = 0, last = 0;
    const turn = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    };
    // the engine gives way through scheduler.yield: what lies between two calls is one stretch
    const giveWay = scheduler.yield.bind(scheduler);
    scheduler.yield = async () => {
      turn();
      await giveWay();
      last = performance.now();
    };
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      last = start;
      longest = 0;
      await globalThis.ledeBench.read(document);
      turn();
      times.push(performance.now() - start);
      longests.push(longest);
    }
    scheduler.yield = giveWay;
    return { best: Math.min(...times), elements: document.getElementsByTagName('*').length, stretches: longests };
  });
  const [first = 0] = stretches, [, , middle = 0, , worst = 0] = stretches.toSorted((a, b) => a - b);
  perElement.push(best / elements);
  console.log(`${String(elements).padStart(7)} elements  ${best.toFixed(1).padStart(7)} ms  ${(1000 * best / elements).toFixed(2).padStart(6)} µs an element  longest stretch ${first.toFixed(0)} ms in the first read, ${middle.toFixed(0)} in the middle one, ${worst.toFixed(0)} in the worst`);
}
await browser.close();
const growth = (perElement[2] ?? 0) / (perElement[1] ?? 1);
console.log(`time per element, 100,000 over 10,000: ${growth.toFixed(2)}`);
process.exitCode = growth > 2 ? 1 : 0;
