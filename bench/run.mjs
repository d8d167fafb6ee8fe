// `npm run bench -- [--corpus DIR] [words for the bench scripts]`: builds the engine and measures it, page and text.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const words = process.argv.slice(2);
const at = words.indexOf('--corpus');
const corpus = resolve(at >= 0 ? words.splice(at, 2)[1] : '../shared/corpora');
const scripts = resolve(corpus, '..', 'bench');
if (!existsSync(corpus) || !existsSync(scripts)) {
  console.log(`Skipped: no corpora at ${corpus}. Name their folder with --corpus; the measuring scripts are expected in bench/ beside it.`);
  process.exit(0);
}
const run = (program, list) => {
  const { status } = spawnSync(program, list, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(join('node_modules', '.bin', 'vite'), ['build', '-c', 'vite.bench.config.ts', '--logLevel', 'warn']);
run(process.execPath, [join(scripts, 'bench-pages.mjs'), '--engine', 'dist/bench/engine.js', '--corpus', corpus, ...(words.length ? words : ['--versus', '--ads'])]);
if (!words.length) run(process.execPath, [join(scripts, 'bench-text.mjs'), '--engine', 'dist/bench/engine.js', '--corpus', corpus]);
