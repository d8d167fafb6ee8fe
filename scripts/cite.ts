/** `tsx scripts/cite.ts [STYLE] < article.json`: an article, as the engine reads it, as its entry in a list of references. */
import { readFileSync } from 'node:fs';
import { readChoice } from '../src/citation/choice';
import { writeCitation } from '../src/citation/index';
import type { Article } from '../src/article/types';

const article = JSON.parse(readFileSync(0, 'utf8')) as Article;
const citation = await writeCitation(article, readChoice({ style: process.argv[2] }), { now: Date.now(), language: 'en' });
console.log(citation?.plain);
