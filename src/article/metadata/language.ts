import type { Page } from '../../page/types';
import words from '../words/languages.json';
import type { Found } from '../types';
import { articleOf, found, metaOf } from './said';

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** The language as the page says it, BCP 47; where it says none, the one that its text is written in, if that can be told. */
export function readLanguage(page: Page): Found<string> | undefined {
  const said = [found(page.lang, 'markup'), found(articleOf(page)?.['inLanguage'], 'json-ld'), metaOf(page, 'content-language', 'og:locale', 'language', 'dc.language')];
  for (const one of said) {
    if (one && TAG.test(one.value)) return { ...one, value: one.value.replaceAll('_', '-') };
  }
  return found(languageOfText(sampleOf(page)), 'text');
}

const ENOUGH = 5000, LONG_BLOCK = 80;

/** Running text of the page, no menus. */
function sampleOf(page: Page): string {
  let sample = '';
  for (const { text, linked } of page.blocks) {
    if (text.length < LONG_BLOCK || linked > text.length / 2) continue;
    sample += `${text} `;
    if (sample.length > ENOUGH) break;
  }
  return sample;
}

/** Letters of one language, or of the few that share a script; the first that stands in a tenth of the text decides. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'], [/[\uac00-\ud7af]/g, 'ko'], [/[\u4e00-\u9fff]/g, 'zh'], [/[\u0e00-\u0e7f]/g, 'th'], [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'], [/[\u0370-\u03ff]/g, 'el'],
];
const SHARE = 0.1;
/** Letters that their neighbours do not have: of Urdu, Persian, Ukrainian. */
const MARKED: readonly [script: RegExp, own: RegExp, language: string, else_: string][] = [
  [/[\u0600-\u06ff]/g, /[ٹڈڑں]/g, 'ur', 'ar'], [/[\u0600-\u06ff]/g, /[پچژگ]/g, 'fa', 'ar'], [/[\u0400-\u04ff]/g, /[іїєґ]/g, 'uk', 'ru'],
];
const OWN_SHARE = 0.01;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language a text is written in, by its letters, else by its commonest small words; undefined where no one stands out. */
export function languageOfText(text: string): string | undefined {
  const least = SHARE * text.length;
  if (text.length < LONG_BLOCK) return undefined;
  const script = SCRIPTS.find(([letters]) => count(text, letters) > least);
  if (script) return script[1];
  const shared = MARKED.filter(([letters]) => count(text, letters) > least);
  if (shared.length > 0) return shared.find(([, own]) => count(text, own) > OWN_SHARE * text.length)?.[2] ?? shared[0]?.[3];
  return languageOfWords(text);
}

/** The best must have so many of its words, and so many times as many as the next. */
const LEAST_HITS = 6, AHEAD = 1.4;
const BY_WORD = new Map<string, string[]>();

function languageOfWords(text: string): string | undefined {
  if (BY_WORD.size === 0) for (const [language, list] of Object.entries(words)) for (const word of list.split(' ')) BY_WORD.set(word, [...BY_WORD.get(word) ?? [], language]);
  const hits = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) for (const language of BY_WORD.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST_HITS && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
