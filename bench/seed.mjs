// `node bench/seed.mjs [FOLDER]`: reads the seed page in Chromium and says what differs from what is expected of it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { needBrowser } from '../scripts/browsers.mjs';

const folder = resolve(process.argv[2] ?? '../shared/seed');
if (!existsSync(folder)) {
  console.log(`Skipped: no seed page at ${folder}.`);
  process.exit(0);
}
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('**/*', route => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(folder, 'page.html')) }) : route.abort()));
await page.goto(expected.url);
await page.evaluate(`${readFileSync('dist/bench/engine.js', 'utf8')}\n;undefined`);
const found = await page.evaluate(async () => {
  const article = await globalThis.ledeBench.article(document);
  const labels = () => [...document.querySelectorAll('.adbox')].filter(box => box.checkVisibility()).length;
  const before = labels();
  const slots = globalThis.ledeBench.clean(document);
  return { article, before, after: labels(), slots: (await slots)?.length };
});
await browser.close();

const { article } = found;
let wrong = 0;
const check = (what, got, want) => {
  const same = JSON.stringify(got) === JSON.stringify(want);
  if (!same) wrong++;
  console.log(`${same ? 'right' : 'WRONG'}  ${what}${same ? '' : `\n   got  ${JSON.stringify(got)}\n   want ${JSON.stringify(want)}`}`);
};
const text = article.blocks.map(block => block.text).join('\n');
const speaker = quote => article.speakers[quote.speaker]?.name;
check('headline', article.headline?.value, expected.headline);
check('standfirst', article.standfirst?.value, expected.dek);
check('authors', article.authors.map(author => author.value.name), expected.authors);
check('dateline', article.dateline?.value, expected.dateline);
check('publication', article.publication?.value, expected.publisher);
check('published', article.published?.value, expected.published);
check('body starts', text.startsWith(expected.bodyStarts), true);
check('body ends', text.trim().endsWith(expected.bodyEnds), true);
for (const words of expected.notBody) check(`not in the body: ${words}`, article.blocks.some(block => block.kind !== 'figure' && block.text.includes(words)), false);
check('ad placeholders', [found.before, found.after, found.slots], [expected.adPlaceholders, 0, expected.adPlaceholders]);
const bare = words => words.replace(/[,.]$/, '');
for (const wanted of expected.statements) {
  const quote = article.quotes.find(one => bare(one.content) === bare(wanted.text));
  check(`statement: ${wanted.text.slice(0, 40)}`, quote && { speaker: speaker(quote), kind: quote.kind, reportedBy: quote.reportedBy, repaired: quote.repaired }, { speaker: wanted.speaker, kind: wanted.kind, reportedBy: wanted.reportedBy, repaired: wanted.note ? 'opening' : undefined });
}
for (const words of expected.notStatements) check(`no statement: ${words}`, article.quotes.some(quote => bare(quote.content) === words), false);
const headline = article.headlineQuotes[0];
check('headline quote', headline && { text: headline.content, speaker: article.speakers[headline.speaker]?.name }, expected.headlineQuote);
const cited = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/cite.ts', 'apa'], { input: JSON.stringify(article), encoding: 'utf8' }).trim();
check('citation', cited, `Kumar, A. (2023, March 26). ${expected.headline}. ${expected.publisher}. ${expected.url}`);
console.log(`summary: ${article.summary.map(sentence => sentence.text).join(' | ')}`);
process.exit(wrong ? 1 : 0);
