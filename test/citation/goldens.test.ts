import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/citation/formats/index';
import { writeCitation } from '../../src/citation/index';
import { STYLES, type StyleName } from '../../src/citation/styles';
import { KINDS, NOW } from './kinds';

// What is expected stands in goldens/NAME.txt, to be read beside the handbook: for a style the entry of each kind of
// article in the list of references and the way it is named in the text; for a format what a program gets.
const golden = (name: string): string => readFileSync(new URL(`goldens/${name}.txt`, import.meta.url), 'utf8').replaceAll('\r', '').trim();
const circumstances = { now: NOW, language: 'en-GB' };

describe('each kind of article is cited as the handbook says', () => {
  it.each(Object.keys(STYLES) as StyleName[])('in %s', async style => {
    const entries = await Promise.all(Object.entries(KINDS).map(async ([kind, article]) => {
      const lines = await Promise.all((['reference', 'in-text'] as const).map(output => writeCitation(article, { style, output, language: 'style' }, circumstances)));
      return [kind, ...lines.map(line => `  ${line?.rich ?? ''}`)].join('\n');
    }));
    expect(entries.join('\n\n')).toBe(golden(style));
  });

  it.each(FORMATS)('as %s', async output => {
    const entries = await Promise.all(Object.entries(KINDS).map(async ([kind, article]) =>
      `# ${kind}\n${(await writeCitation(article, { style: 'apa', output, language: 'style' }, circumstances))?.plain.replaceAll('\r', '') ?? ''}`));
    expect(entries.join('\n\n').trim()).toBe(golden(output));
  });
});
