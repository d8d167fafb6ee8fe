// How long the popup takes from the click on the icon to its content on the screen, beside an empty popup.
//
//   npx tsx bench/popup.ts [--runs 15] [--page test page or address]
//
// Both extensions are in one Chromium, and their clicks alternate. Lede's figure is the paint of the headline, the empty popup's is its first paint; both count from the moment before the click. `shift` is the
// browser's own sum of layout shifts in the popup while it fills. Needs the builds of `npm run build:chrome`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until } from '../test/e2e/drivers/driver';
import { serveSite } from '../test/e2e/drivers/server';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, page: { type: 'string', default: 'everything-is-open.html' } } });
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } }));
writeFileSync(join(folder, 'popup.html'), '<!doctype html><html lang="en"><title>Empty</title><p>Nothing but this line.</p></html>');

const FIRST_PAINT = `performance.getEntriesByType('paint').find(entry => entry.name === 'first-contentful-paint')?.startTime`;
const CONTENT_PAINT = `document.querySelector('main.article') && new Promise(done => {
  const seen = type => new Promise(list => { new PerformanceObserver(entries => list(entries.getEntries())).observe({ type, buffered: true }); setTimeout(() => list([]), 300); });
  Promise.all([seen('element'), seen('layout-shift')]).then(([painted, shifts]) => done(JSON.stringify({
    painted: painted.find(entry => entry.identifier === 'headline')?.renderTime, shift: shifts.reduce((sum, entry) => sum + entry.value, 0) })));
})`;
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

const site = await serveSite();
const lede = await startChromium('dist/chrome');
try {
  const empty = await lede.alsoLoad(folder, 'popup.html');
  const ours: number[] = [], theirs: number[] = [], shifts: number[] = [], firsts: number[] = [];
  for (let run = 0; run <= runs; run++) {
    await lede.open(values.page.includes('://') ? values.page : `${site.url}/${values.page}`);
    let clicked = 0;
    const click = (): void => { clicked = Date.now(); };
    const other = await empty.clickIconAt(click);
    const clickedEmpty = clicked;
    const emptyPaint = await until('the empty popup is painted', () => other.evaluate<number>(`(${FIRST_PAINT}) && performance.timeOrigin + (${FIRST_PAINT})`));
    await other.close();
    const popup = await lede.clickIconAt(click);
    const said = JSON.parse(await until('the article is painted', () => popup.evaluate<string>(CONTENT_PAINT))) as { painted: number; shift: number };
    if (process.env.DUMP) console.log(said);
    const origin = await popup.evaluate<number>('performance.timeOrigin');
    const first = await popup.evaluate<number>(FIRST_PAINT);
    await popup.close();
    // the first click of each fills caches
    if (run === 0) continue;
    theirs.push(emptyPaint - clickedEmpty);
    ours.push(origin + said.painted - clicked);
    firsts.push(origin + first - clicked);
    shifts.push(said.shift);
  }
  console.log(`popup.empty.ms.median        ${median(theirs).toFixed(0)}`);
  console.log(`popup.lede.first.ms.median   ${median(firsts).toFixed(0)}`);
  console.log(`popup.lede.content.ms.median ${median(ours).toFixed(0)}`);
  console.log(`popup.ratio.median           ${median(ours.map((ms, at) => ms / (theirs[at] ?? NaN))).toFixed(3)} (content of ours / first paint of the empty one)`);
  console.log(`popup.shift.max              ${Math.max(...shifts).toFixed(4)}`);
} finally {
  await lede.close();
  site.close();
  rmSync(folder, { recursive: true });
}
