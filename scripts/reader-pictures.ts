/** `npx tsx scripts/reader-pictures.ts`: the reader view in every theme, language and width, in Chromium with the real extension, into docs/pictures/reader. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { DEFAULTS, type ReaderSettings } from '../src/ui/reader/settings';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until } from '../test/e2e/drivers/driver';
import { serveSite } from '../test/e2e/drivers/server';
import { needBuild } from './ready.mjs';

const FOLDER = 'docs/pictures/reader';
const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
const PAGES = { en: 'long-read', ar: 'long-read-ar', ja: 'long-read-ja' };
const WIDTHS = { desktop: { width: 1280, height: 860, deviceScaleFactor: 1, mobile: false }, phone: { width: 390, height: 800, deviceScaleFactor: 2, mobile: false } };
type Width = keyof typeof WIDTHS;

needBuild('dist/chrome', 'chrome');
const site = await serveSite();
const driver = await startChromium('dist/chrome');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const page = driver.context().pages()[0];
if (!page) throw new Error('no tab');
const session = await driver.context().newCDPSession(page);
let count = 0;

async function open(path: string, settings: Partial<ReaderSettings>): Promise<void> {
  await driver.inExtension(`browser.storage.local.set({ readerSettings: ${JSON.stringify({ ...DEFAULTS, ...settings })}, readingPlaces: [] })`);
  await driver.open(`${site.url}/${path}.html`);
  const popup = await driver.clickIcon();
  await until('the article is there', () => popup.evaluate<boolean>('Boolean(document.querySelector(".actions-bar .read"))'));
  await popup.click('.actions-bar .read');
  await until('the reader view is there', () => driver.reader.evaluate<boolean>('[...root.querySelectorAll(".body img")].slice(0, 1).every(image => image.complete)'));
}
async function take(name: string, width: Width, dark = false): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', WIDTHS[width]);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }, { name: 'prefers-reduced-motion', value: 'reduce' }] });
  await driver.reader.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))');
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(`${FOLDER}/${name}-${width}.webp`, Buffer.from(data, 'base64'));
  count++;
}

for (const [language, path] of Object.entries(PAGES)) {
  for (const theme of THEMES) {
    await open(path, { theme });
    // The system's own colours are light on the desktop here and dark on the phone.
    await take(`${theme}-${language}`, 'desktop');
    await take(`${theme}-${language}`, 'phone', theme === 'system');
  }
}
for (const width of ['desktop', 'phone'] as const) {
  await open('long-read', { theme: 'light' });
  await driver.reader.click('[data-opens=settings]');
  await take('settings', width);
  await driver.reader.press('Escape');
  await driver.reader.press('n');
  await take('statement', width);
  await driver.reader.press('Escape');
  await driver.reader.press('?');
  await take('keys', width);
  await driver.reader.press('Escape');
  for (const [name, selector] of Object.entries({ table: '.table', code: 'pre', end: '.end' })) {
    await driver.reader.evaluate(`root.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`);
    await until('the reference is there', () => driver.reader.evaluate<boolean>(`${JSON.stringify(name)} !== 'end' || Boolean(root.querySelector('.reference'))`));
    await take(name, width);
  }
  await open('live', { theme: 'light' });
  await take('live', width);
  await open('long-read', { theme: 'sepia', face: 'dyslexia' });
  await take('dyslexia', width);
  await open('long-read', { theme: 'light', justified: true, face: 'sans', images: false });
  await driver.reader.evaluate('root.querySelector("[data-block=\\"3\\"]").scrollIntoView({ block: "center", behavior: "instant" })');
  await take('justified', width);
}
await driver.close();
site.close();
console.log(`${count} pictures in ${FOLDER}`);
