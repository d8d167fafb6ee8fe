/** `npm run package`: the files that the stores take, and the source archive with build steps that Mozilla asks for. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const run = (program: string, words: string[]): void => { execFileSync(program, words, { stdio: 'inherit' }); };

mkdirSync('dist/packages', { recursive: true });
for (const target of ['chrome', 'firefox']) {
  run('node_modules/.bin/vite', ['build', '--mode', target, '--logLevel', 'warn']);
  run('node_modules/.bin/web-ext', ['build', '--source-dir', `dist/${target}`, '--artifacts-dir', 'dist/packages', '--filename', `lede-${version}-${target}.zip`, '--overwrite-dest']);
}
run('git', ['archive', '--format=zip', `--prefix=lede-${version}/`, '-o', resolve(`dist/packages/lede-${version}-source.zip`), 'HEAD']);
console.log(`dist/packages/: lede-${version}-chrome.zip, lede-${version}-firefox.zip, lede-${version}-source.zip (build steps: docs/stores.md)`);
