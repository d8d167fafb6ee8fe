// How long the popup takes from the click on the icon to its content on the screen, beside an empty popup.
//
//   npx tsx bench/popup.ts [--runs 15] [--page test page or address] [--build dist/chrome]
//
// Both extensions are in one Chromium. Their clicks take turns in coming first, and each comes from rest: a browser
// keeps one process ready, and whoever is clicked next without a rest waits for another. Lede's figure is the paint of
// the headline, the empty popup's is its first paint; both count from the moment before the click. `shift` is the
// browser's own sum of layout shifts in the popup while it fills. Needs the build of `npm run build:chrome`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until } from '../test/e2e/drivers/driver';
import { serveSite } from '../test/e2e/drivers/server';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, page: { type: 'string', default: 'everything-is-open.html' }, build: { type: 'string', default: 'dist/chrome' } } });
const runs = Number(values.runs);
/** Without a click for so long, a process is ready again, in milliseconds. */
const REST_MS = 1500;
const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
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
const lede = await startChromium(values.build);
try {
  const empty = await lede.alsoLoad(folder, 'popup.html');
  const ours: number[] = [], theirs: number[] = [], shifts: number[] = [], firsts: number[] = [];
  let clicked = 0;
  const click = (): void => { clicked = Date.now(); };
  const rest = () => new Promise(resolve => { setTimeout(resolve, REST_MS); });
  async function clickEmpty(): Promise<number> {
    await rest();
    const popup = await empty.clickIconAt(click);
    const painted = await until('the empty popup is painted', () => popup.evaluate<number>(`(${FIRST_PAINT}) && performance.timeOrigin + (${FIRST_PAINT})`));
    await popup.close();
    return painted - clicked;
  }
  async function clickLede() {
    await rest();
    const popup = await lede.clickIconAt(click);
    const { painted, shift } = JSON.parse(await until('the article is painted', () => popup.evaluate<string>(CONTENT_PAINT))) as { painted: number; shift: number };
    const origin = await popup.evaluate<number>('performance.timeOrigin'), first = await popup.evaluate<number>(FIRST_PAINT);
    await popup.close();
    return { content: origin + painted - clicked, first: origin + first - clicked, shift };
  }
  for (let run = 0; run <= runs; run++) {
    await lede.open(values.page.includes('://') ? values.page : `${site.url}/${values.page}`);
    const emptyFirst = run % 2 ? await clickEmpty() : undefined;
    const { content, first, shift } = await clickLede();
    const bare = emptyFirst ?? await clickEmpty();
    // the first click of each fills caches
    if (run === 0) continue;
    theirs.push(bare);
    ours.push(content);
    firsts.push(first);
    shifts.push(shift);
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
