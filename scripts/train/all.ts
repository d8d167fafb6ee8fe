/**
 * `npm run train [-- body|quotes|summary] [words for the training of the body]`: makes the checked-in weights again,
 * all of them or those of one model. The corpora are looked for in ../shared/corpora; `--corpus` (body) and
 * `LEDE_CORPORA` (quotes, summary) name another folder.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SCRIPTS = { body: 'index.ts', quotes: 'quotes.ts', summary: 'summary.ts' };
const words = process.argv.slice(2);
const wanted = Object.keys(SCRIPTS).filter(name => words.includes(name));
for (const [name, file] of Object.entries(SCRIPTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const own = name === 'body' ? words.filter(word => !(word in SCRIPTS)) : [];
  const { status } = spawnSync(join('node_modules', '.bin', 'tsx'), [join(import.meta.dirname, file), ...own], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
