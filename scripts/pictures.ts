/**
 * `npm run pictures`: the popup and the options page in every state, light and dark, and popup and reader view in several
 * languages, in a real browser, into docs/pictures. With names (`popup`, `languages`): these alone.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'vite';
import { chromium } from 'playwright-core';
import { optionsStates } from '../test/ui/options/states';
import { states } from '../test/ui/states';
import { needBrowser } from './browsers.mjs';

interface Gallery { folder: string; page: string; states: string[]; width: number; tallest: number; /** Added to the gallery's address. */ query?: string }
/** The languages that are looked at: two of long words, one from right to left, two of other scripts. */
const LANGUAGES = ['en', 'de', 'ar', 'hi', 'ja', 'pseudo'];
const PHONE = 360;
const galleries: Gallery[] = [
  { folder: 'popup', page: 'test/ui/gallery', states: Object.keys(states), width: 400, tallest: 600 },
  { folder: 'popup-phone', page: 'test/ui/gallery', states: ['reading', 'article', 'citation-preview', 'long-names', 'no-article', 'error'], width: PHONE, tallest: 740, query: '&as-page' },
  { folder: 'options', page: 'test/ui/options/gallery', states: Object.keys(optionsStates), width: 900, tallest: 1200 },
  { folder: 'options-phone', page: 'test/ui/options/gallery', states: ['three', 'needs-permission', 'reset-confirm'], width: PHONE, tallest: 1400 },
];
const asked = process.argv.slice(2);
const wanted = galleries.filter(({ folder }) => asked.length === 0 || asked.some(name => folder.startsWith(name)));

/** Popup and reader view in each language, with an article in that language. */
async function takeLanguages(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const views = [
    { name: 'popup', path: 'test/ui/gallery/index.html?', drawn: 'main', width: 400, height: 600 },
    { name: 'reader', path: 'test/ui/reader/gallery/index.html?statement=0&', drawn: '.reader .speaker-note', width: 900, height: 790 },
    { name: 'reader-settings', path: 'test/ui/reader/gallery/index.html?panel=settings&', drawn: '.reader main', width: 400, height: 640 },
  ];
  for (const { name, path, drawn, width, height } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
    for (const language of LANGUAGES) {
      await page.goto(`${address}${path}language=${language}`);
      await page.locator(drawn).waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: `${into}/${name}-${language}.png` });
    }
    await page.close();
  }
  console.log(`${views.length * LANGUAGES.length} pictures in ${into}`);
}

const server = await createServer({ configFile: 'vite.gallery.config.ts', logLevel: 'error' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
for (const { folder, page: path, states: names, width, tallest, query = '' } of wanted) {
  const into = `docs/pictures/${folder}`;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: tallest }, deviceScaleFactor: folder.startsWith('popup') ? 2 : 1, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
    for (const name of names) {
      await page.goto(`${address}${path}/index.html?state=${name}${query}`);
      await page.locator('main').waitFor();
      const height = await page.evaluate(most => Math.min(most, Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? most)), tallest);
      // What is fixed to the window stands at the foot of the picture.
      await page.setViewportSize({ width, height: Math.max(height, 300) });
      await page.screenshot({ path: `${into}/${name}-${colorScheme}.png`, clip: { x: 0, y: 0, width, height } });
      await page.setViewportSize({ width, height: tallest });
    }
    await page.close();
  }
  console.log(`${2 * names.length} pictures in ${into}`);
}
if (asked.length === 0 || asked.includes('languages')) await takeLanguages('docs/pictures/languages');
await browser.close();
await server.close();
