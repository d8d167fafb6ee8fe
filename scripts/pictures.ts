/** `npm run pictures`: the popup in every state, light and dark, in a real browser, into docs/pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'vite';
import { chromium } from 'playwright-core';
import { states } from '../test/ui/states';
import { needBrowser } from './browsers.mjs';

const FOLDER = 'docs/pictures/popup';
const server = await createServer({ configFile: 'vite.gallery.config.ts', logLevel: 'error' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 400, height: 600 }, deviceScaleFactor: 2, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
  for (const name of Object.keys(states)) {
    await page.goto(`${address}test/ui/gallery/index.html?state=${name}`);
    await page.locator('main').waitFor();
    const height = await page.evaluate(() => Math.min(600, Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 600)));
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png`, clip: { x: 0, y: 0, width: 400, height } });
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`${2 * Object.keys(states).length} pictures in ${FOLDER}`);
