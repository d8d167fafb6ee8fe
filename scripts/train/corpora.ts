import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/article/types';

export interface LabelledSpan { block: number; start: number; end: number; text: string; words: number }
export interface Source { text: string; head: string; pronoun: boolean; refersTo?: string[] }
export interface LabelledQuote extends LabelledSpan { kind: 'direct' | 'mixed'; cue?: string; source?: Source }
export interface QuoteArticle {
  id: string; headline: string; language: string; blocks: string[];
  quotes: LabelledQuote[]; notQuotes: LabelledSpan[]; unscored: LabelledSpan[];
}
export interface SummaryArticle { id: string; headline: string; language: string; blocks: string[]; summary: string }

const CORPORA = process.env['LEDE_CORPORA'] ?? '../shared/corpora';

function load<T>(name: string): T[] {
  const file = join(CORPORA, name);
  if (!existsSync(file)) {
    console.log(`skipped: no ${file}; set LEDE_CORPORA to the folder of the corpora`);
    return [];
  }
  const articles = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Omit<T, 'id'>>;
  return Object.entries(articles).map(([id, article]) => ({ ...article, id }) as T);
}

export function quoteArticles(language: 'en' | 'de'): QuoteArticle[] { return load(`quotes/${language}.json`); }
export function summaryArticles(): SummaryArticle[] { return load('summaries/shorts.json'); }

export function asBlocks(texts: readonly string[]): Block[] {
  return texts.map(text => ({ kind: 'paragraph', text, marks: [] }));
}

/** Which of `folds` parts an article is held back in: by its id, so that it never changes. */
export function foldOf(id: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 8) % folds;
}
