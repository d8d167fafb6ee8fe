import { LABELS, OTHER_LABELS } from '../data/labels';
import type { Candidate } from '../types';

export interface Label { kind: Candidate['kind']; start: number; end: number }
interface Patterns { published: RegExp; updated: RegExp; other: RegExp }

const cache = new Map<string, Patterns>();
const WRITTEN_WITHOUT_SPACES = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** How far a label may stand from its date, in characters. */
const REACH = 28, REACH_AFTER = 45;

/** The label nearest before a date in the words that lead to it: "Published on ", "Last updated: ". */
export function labelBefore(words: string, languages: readonly string[]): Label | undefined {
  const text = words.slice(-80).toLowerCase();
  const offset = words.length - text.length;
  const { published, updated } = patternsFor(languages);
  const first = last(published, text), second = last(updated, text);
  const label = second && (!first || second.end >= first.end) ? { ...second, kind: 'updated' as const } : first && { ...first, kind: 'published' as const };
  if (!label || text.length - label.end > REACH) return undefined;
  return { kind: label.kind, start: label.start + offset, end: label.end + offset };
}

/** Whether the words right before a date give it to another thing: "valid until ", "retrieved ". */
export function isOfAnother(words: string, languages: readonly string[]): boolean {
  const text = words.slice(-40).toLowerCase();
  const other = last(patternsFor(languages).other, text);
  return other !== undefined && text.length - other.end <= 8;
}

/** A label right after a date: " gepostet", " 更新". */
export function labelAfter(words: string, languages: readonly string[]): Label | undefined {
  const text = words.slice(0, REACH_AFTER + 20).toLowerCase();
  const { published, updated } = patternsFor(languages);
  const first = next(published, text), second = next(updated, text);
  const label = second && (!first || second.start <= first.start) ? { ...second, kind: 'updated' as const } : first && { ...first, kind: 'published' as const };
  return label && label.start <= REACH_AFTER ? label : undefined;
}

function last(pattern: RegExp, text: string): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(pattern)) found = { start: match.index, end: match.index + match[0].length };
  return found;
}

function next(pattern: RegExp, text: string): { start: number; end: number } | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function patternsFor(languages: readonly string[]): Patterns {
  const key = languages.join();
  const known = cache.get(key);
  if (known) return known;
  const patterns = { published: patternOf(languages, 'published'), updated: patternOf(languages, 'updated'), other: patternOf(languages, 'other') };
  cache.set(key, patterns);
  return patterns;
}

function patternOf(languages: readonly string[], kind: 'published' | 'updated' | 'other'): RegExp {
  const words = languages.flatMap(language => (kind === 'other' ? OTHER_LABELS[language] : LABELS[language]?.[kind])?.split('|') ?? []).sort((a, b) => b.length - a.length);
  return new RegExp(words.map(word => WRITTEN_WITHOUT_SPACES.test(word) ? word : `(?<![\\p{L}\\p{M}])${word.endsWith('*') ? `${word.slice(0, -1)}[\\p{L}\\p{M}]*` : `${word}(?![\\p{L}\\p{M}])`}`).join('|'), 'gu');
}
