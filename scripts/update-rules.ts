// Compiles the cosmetic rules of the AdGuard Base filter (EasyList included) into src/ads/rules.
//
//   npm run update-rules [-- FILTER.txt]
//
// Without a file the filter is taken from the newest package @adguard/dnr-rulesets, fetched by `npm pack` into a
// temporary folder: unpacked it has 116 MB, too much for a dependency of everyone who builds Lede.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile, type Compiled } from './rules/compile';

const target = new URL('../src/ads/rules/', import.meta.url);
const LICENCE = 'Cosmetic rules of the AdGuard Base filter, EasyList included. Copyright AdGuard Software Limited and the EasyList authors. GPL-3.0. Made by scripts/update-rules.ts; do not edit.';

const source = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : readPackage();
const compiled = compile(source);
write('generic.json', `${JSON.stringify({ licence: LICENCE, version: compiled.version, classes: compiled.classes.join(' '), ids: compiled.ids.join(' '), others: compiled.others }, undefined, 1)}\n`);
write('sites.txt', `! ${LICENCE} Version ${compiled.version}.\n! A line for each selector: its domains between commas, a tab, the selector; "@" before it makes it an exception.\n${siteLines(compiled).join('\n')}\n`);
console.log(`${compiled.classes.length} classes, ${compiled.ids.length} ids, ${compiled.others.length} other generic rules, ${compiled.sites.size} rules of single sites; left out: ${JSON.stringify(compiled.leftOut)}`);

/** The filter's text, which the package keeps inside its second ruleset. */
function readPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'update-rules-'));
  try {
    const archive = execFileSync('npm', ['pack', '--silent', '@adguard/dnr-rulesets'], { cwd: folder, encoding: 'utf8' }).trim();
    const path = 'package/dist/filters/declarative/ruleset_2/ruleset_2.json';
    execFileSync('tar', ['-xzf', archive, path], { cwd: folder });
    const rules = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { metadata?: { rawFilterList?: string } }[];
    const text = rules[0]?.metadata?.rawFilterList;
    if (!text) throw new Error(`No filter text in ${path} of ${archive}`);
    return text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function siteLines({ sites }: Compiled): string[] {
  return [...sites].map(([selector, domains]) => `,${[...domains].sort().join(',')},\t${selector}`).sort();
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, target), text);
  console.log(`${name}: ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(0)} kB gzip`);
}
