import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './drivers/chromium';
import { until } from './drivers/driver';
import { serveSite, type Server } from './drivers/server';
import { read } from './reading';
import { readerViewTests } from './readerView';

describe('in Chromium', () => readerViewTests(() => startChromium('dist/chrome')));

describe('in Chromium, with the system’s voices and a printer', () => {
  let driver: Awaited<ReturnType<typeof startChromium>>, site: Server;
  beforeAll(async () => {
    site = await serveSite();
    driver = await startChromium('dist/chrome', { flags: ['--enable-speech-dispatcher'] });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  async function open(): Promise<void> {
    await driver.open(`${site.url}/long-read.html`);
    const popup = await driver.clickIcon();
    await read(popup);
    await popup.click('.actions-bar .read');
    await until('the reader view is open', () => driver.reader.evaluate<boolean>('Boolean(root.querySelector(".body [data-block]"))'));
  }

  it('reads aloud with a real voice, where one is installed, and marks what it speaks', async ({ skip }) => {
    await open();
    const voices = await driver.inPage<number>('new Promise(done => { let looks = 0; const look = () => { const found = speechSynthesis.getVoices().filter(voice => voice.lang.startsWith("en")).length; if (found || looks++ > 40) done(found); else setTimeout(look, 100); }; look(); })');
    if (voices === 0) skip('no voice of the system here');
    // A voice may be listed where there is nothing to play it on.
    const speaks = await driver.inPage<boolean>(`new Promise(done => {
      const word = new SpeechSynthesisUtterance('One.');
      word.onend = () => done(true);
      word.onerror = () => done(false);
      setTimeout(() => done(false), 5000);
      speechSynthesis.speak(word);
    })`);
    if (!speaks) skip('the voices of the system do not speak here');
    await driver.reader.press('r');
    await until('it has come to the second paragraph', () => driver.reader.evaluate<boolean>('Number(root.querySelector(".spoken")?.closest("[data-block]").dataset.block) >= 1'));
    await driver.reader.press('r');
    await until('it is paused', () => driver.reader.evaluate<boolean>('root.querySelector(".aloud .play")?.getAttribute("aria-label") === "Play"'));
    expect(await driver.reader.evaluate('root.querySelector(".spoken").textContent.length > 0')).toBe(true);
    await driver.reader.click('.aloud > .tool');
    await driver.reader.press('Escape');
  });

  it('prints the article alone, over several pages, and is on the screen again', async () => {
    await open();
    const [page] = driver.context().pages().filter(one => one.url().startsWith('http'));
    const file = await page?.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(file?.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(5);
    expect(await driver.reader.evaluate('root.querySelector("dialog").matches(":modal")')).toBe(true);
  });
});
