// Finds the browsers that Lede is built for; needs nothing but Node, so that it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Name */

const runs = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    fixed: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`, String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`],
    downloaded: [['chromium-', 'chrome-linux64/chrome'], ['chromium-', 'chrome-linux/chrome'], ['chromium-', 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'], ['chromium-', 'chrome-win64/chrome.exe']],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    fixed: ['/Applications/Firefox.app/Contents/MacOS/firefox', String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
    downloaded: [],
    packages: ['firefox-esr'],
  },
};

function downloaded(name) {
  const base = process.env.PLAYWRIGHT_BROWSERS_PATH
    ?? join(homedir(), ...(platform() === 'darwin' ? ['Library', 'Caches'] : platform() === 'win32' ? ['AppData', 'Local'] : ['.cache']), 'ms-playwright');
  if (!existsSync(base)) return undefined;
  const folders = readdirSync(base).sort().reverse();
  return KNOWN[name].downloaded
    .flatMap(([prefix, file]) => folders.filter(folder => folder.startsWith(prefix)).map(folder => join(base, folder, file)))
    .find(runs);
}

/** @param {Name} name @returns {string | undefined} the browser's program, if there is one */
export function findBrowser(name) {
  const { variable, commands, fixed } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable} names ${named}, which cannot be run.`);
    return named;
  }
  const onPath = commands.flatMap(command => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, command))).find(runs);
  return onPath ?? fixed.find(runs) ?? downloaded(name);
}

const isDebianRoot = () => platform() === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {string[]} packages */
export function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return ['update -qq', `install -y -qq --no-install-recommends ${packages.join(' ')}`]
    .every(words => spawnSync('apt-get', words.split(' '), { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
}

/**
 * @param {Name} name
 * @returns {string} the browser's program; installs one where that can be done
 * @throws with a sentence that says what to do
 */
export function needBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (name === 'chromium' && existsSync('node_modules/playwright')) {
    console.log('No Chromium found. Trying Playwright’s download …');
    spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  }
  if (!findBrowser(name) && isDebianRoot()) {
    console.log(`Installing ${KNOWN[name].packages.join(', ')} with apt …`);
    aptInstall(KNOWN[name].packages);
  }
  const now = findBrowser(name);
  if (now) return now;
  const title = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(`${title} was not found. Install it, or set ${KNOWN[name].variable} to its program, and run this again.`);
}

/** @returns {string} */
export const findChromium = () => needBrowser('chromium');
