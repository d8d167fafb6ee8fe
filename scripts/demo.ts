/** Opens a browser with Lede on a page and its popup open; without a display prints what the popup says. */
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from '../test/e2e/drivers/chromium';
import { until, type Driver } from '../test/e2e/drivers/driver';
import { startFirefox } from '../test/e2e/drivers/firefox';
import { serveSite } from '../test/e2e/drivers/server';

const PICTURE = resolve('dist/popup.png');
const words = process.argv.slice(2);
const wanted = words.find(word => !word.startsWith('--'));
const headless = words.includes('--headless') || (platform() === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

/** The address to open: a file, a URL, or the demo page. */
function address(demo: string): string {
  if (!wanted) return demo;
  if (existsSync(wanted)) return pathToFileURL(resolve(wanted)).href;
  if (URL.canParse(wanted)) return wanted;
  console.error(`${wanted} is neither a file nor an address.`);
  process.exit(1);
}

const site = await serveSite();
let driver: Driver | undefined;
try {
  driver = words.includes('--firefox') ? await startFirefox('dist/lede-firefox.zip', { headless }) : await startChromium('dist/chrome', { headless, fileAccess: true });
  await driver.open(address(`${site.url}/everything-is-open.html`));
  const popup = await driver.clickIcon();
  await until('the page is read', () => popup.evaluate<boolean>('Boolean(document.querySelector("main:not(.reading)"))'));
  console.log(`\n${(await popup.evaluate<string>('document.querySelector("main").innerText')).replace(/\n{2,}/g, '\n')}\n`);
  if (headless) {
    await popup.picture(PICTURE);
    console.log(`There is no display, so the browser ran unseen. A picture of the popup: ${PICTURE}`);
  } else {
    console.log('Lede is open in the browser. Close its window to end.');
    await driver.closed();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await driver?.close().catch(() => undefined);
  site.close();
}
