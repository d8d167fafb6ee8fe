// Cost of cleaning on a page that adds a thousand elements a second, and of one clean on pages that grow.
//
//   npx tsx bench/late-slots.ts [--seconds 5]
//
// Prints ms for each figure. CHROMIUM_PATH names another browser than /usr/bin/chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const { values: { seconds } } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const folder = mkdtempSync(join(tmpdir(), 'late-slots-'));
const entry = join(folder, 'entry.ts');
writeFileSync(entry, `import { createCleaner } from ${JSON.stringify(join(import.meta.dirname, '../src/ads/cleaner.ts'))}; globalThis.createCleaner = createCleaner;`);
await build({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ['iife'], name: 'lateSlots', fileName: () => 'cleaner.js' } } });
const script = readFileSync(join(folder, 'cleaner.js'), 'utf8');
rmSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const open = async (body: string) => {
  await page.setContent(`<!doctype html><body><main><h1>A page</h1>${body}</main></body>`);
  // esbuild wraps functions it names; the page has no such helper
  await page.evaluate(`globalThis.__name = f => f; ${script};undefined`);
};

for (const count of [1_000, 10_000, 100_000]) {
  for (const [what, one] of [['matching', '<div class="ad-slot"></div>'], ['mixed', '<p>A line of text.</p><div><span>Advertisement</span><div class="ad-slot"></div></div>']] as const) {
    await open(one.repeat(count));
    const ms = await page.evaluate(() => {
      document.body.getBoundingClientRect();
      const cleaner = (globalThis as unknown as Bench).createCleaner(document), start = performance.now();
      cleaner.clean();
      const found = performance.now();
      document.body.getBoundingClientRect();
      return { clean: found - start, layout: performance.now() - found };
    });
    console.log(`${what}.${count}`.padEnd(24), `clean ${ms.clean.toFixed(1)} ms, layout after it ${ms.layout.toFixed(1)} ms`);
  }
}

await open('<p>A line of text.</p>'.repeat(500));
const late = await page.evaluate(async duration => {
  const cleaner = (globalThis as unknown as Bench).createCleaner(document), main = document.querySelector('main') ?? document.body;
  let busy = 0, calls = 0, worst = 0;
  const timed = <T extends unknown[]>(run: (...given: T) => unknown) => (...given: T) => {
    const start = performance.now();
    run(...given);
    const ms = performance.now() - start;
    busy += ms; calls++; worst = Math.max(worst, ms);
  };
  // what the cleaner does later runs in an observer and in timers: both are timed from outside
  const Observer = globalThis.MutationObserver, later = globalThis.setTimeout;
  globalThis.MutationObserver = class extends Observer { constructor(run: MutationCallback) { super(timed(run)); } };
  globalThis.setTimeout = ((run: () => void, ms?: number) => later(timed(run), ms)) as typeof setTimeout;
  const watched = (globalThis as unknown as Bench).createCleaner(document);
  cleaner.restore();
  watched.clean();
  watched.watch(() => undefined);
  let added = 0;
  const start = performance.now();
  await new Promise<void>(done => {
    const tick = () => {
      const due = Math.min(duration * 1000, performance.now() - start);
      for (; added < due; added++) {
        const one = document.createElement('div');
        one.className = added % 10 ? 'card' : 'ad-slot';
        one.textContent = `Element ${added}`;
        main.insertBefore(one, main.children[Math.floor(main.children.length / 2)] ?? null);
      }
      if (due < duration * 1000) later(tick, 4);
      else later(done, 200);
    };
    tick();
  });
  const took = (performance.now() - start) / 1000;
  return { added, hidden: watched.hidden().length, calls, perSecond: busy / took, worst, mean: busy / calls };
}, Number(seconds));
console.log('late'.padEnd(24), `${late.added} elements added, ${late.hidden} slots hidden, ${late.calls} calls, mean ${late.mean.toFixed(2)} ms, worst ${late.worst.toFixed(1)} ms, ${late.perSecond.toFixed(1)} ms of each second`);
await browser.close();

interface Bench { createCleaner(document: Document): { clean(): unknown; watch(run: () => void): void; restore(): void; hidden(): unknown[] } }
