// `npm test`: installs what is missing, builds, and runs every test. `npm test -- unit engine e2e` runs some kinds,
// `npm test -- --only FILE` those of one file. Ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needBuild, needFirefoxArchive, needPackages, tool } from './ready.mjs';

const words = process.argv.slice(2);
const only = words.includes('--only') ? words.splice(words.indexOf('--only'), 2).slice(1) : [];
const kinds = words.length ? words : ['unit', 'engine', 'e2e'];

needPackages();
const { needBrowser } = await import('./browsers.mjs');
const env = { ...process.env };
try {
  if (kinds.includes('engine') || kinds.includes('e2e')) env.CHROMIUM_PATH = needBrowser('chromium');
  if (kinds.includes('e2e')) env.FIREFOX_PATH = needBrowser('firefox');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (kinds.includes('e2e')) {
  needBuild('dist/chrome', 'chrome');
  needBuild('dist/chrome-granted', 'chrome', { LEDE_HOSTS: '*://127.0.0.1/*' });
  needFirefoxArchive();
}

mkdirSync('dist', { recursive: true });
const report = 'dist/test-report.json';
let passed = 0, failed = 0;
for (const kind of kinds) {
  rmSync(report, { force: true });
  const { status } = spawnSync(tool('vitest'), ['run', '--project', kind, '--reporter', 'default', '--reporter', 'json', '--outputFile', report, ...only], { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  passed += counts.numPassedTests;
  // A file that cannot even be loaded counts as one failure.
  failed += counts.numFailedTests || (status === 0 ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
