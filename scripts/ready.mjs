// What every command needs before it can start: the right Node, the packages, the builds. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Runs a program; ends this one with its exit code if it fails. */
export function run(program, words, env = {}) {
  const { status, error } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** A tool of the project's own packages. */
export const tool = name => join('node_modules', '.bin', name);

const newest = path => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
};

/** Installs the packages where they are missing or older than the lock file. */
export function needPackages() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Lede is built with Node 20.19 or later; this is ${process.versions.node}. See https://nodejs.org.`);
    process.exit(1);
  }
  const installed = join('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Builds where a source is newer than the build. */
export function needBuild(folder, mode, env = {}) {
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  console.log(`Building ${folder} …`);
  run(tool('vite'), ['build', '--mode', mode, '--logLevel', 'warn'], env);
}

/** The Firefox build as one file, as the browser installs it. */
export function needFirefoxArchive() {
  needBuild('dist/firefox', 'firefox');
  run(tool('web-ext'), ['build', '--source-dir', 'dist/firefox', '--artifacts-dir', 'dist', '--filename', 'lede-firefox.zip', '--overwrite-dest']);
}
