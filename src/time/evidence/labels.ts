import { LABELS, OTHER_LABELS } from '../data/labels';
import type { Candidate } from '../types';
import { firstPhrase, lastPhrase, phrasesOf, type Phrases } from './phrases';

export interface Label { kind: Candidate['kind']; start: number; end: number }
type Kind = 'published' | 'updated' | 'other';

const cache = new Map<string, Record<Kind, Phrases>>();
/** How far a label may stand from its date, in characters. */
const REACH = 28, REACH_AFTER = 45;

/** The label nearest before a date in the words that lead to it: "Published on ", "Last updated: ". */
export function labelBefore(words: string, languages: readonly string[]): Label | undefined {
  if (words === '') return undefined;
  const text = words.slice(-80).toLowerCase();
  const offset = words.length - text.length;
  const { published, updated } = phrasesFor(languages);
  const first = lastPhrase(published, text), second = lastPhrase(updated, text);
  const label = second && (!first || second.end >= first.end) ? { ...second, kind: 'updated' as const } : first && { ...first, kind: 'published' as const };
  if (!label || text.length - label.end > REACH) return undefined;
  return { kind: label.kind, start: label.start + offset, end: label.end + offset };
}

/** Whether the words right before a date give it to another thing: "valid until ", "retrieved ". */
export function isOfAnother(words: string, languages: readonly string[]): boolean {
  if (words === '') return false;
  const text = words.slice(-40).toLowerCase();
  const other = lastPhrase(phrasesFor(languages).other, text);
  return other !== undefined && text.length - other.end <= 8;
}

/** A label right after a date: " gepostet", " 更新". */
export function labelAfter(words: string, languages: readonly string[]): Label | undefined {
  if (words === '' || languages.length === 0) return undefined;
  const text = words.slice(0, REACH_AFTER + 20).toLowerCase();
  const { published, updated } = phrasesFor(languages);
  const first = firstPhrase(published, text), second = firstPhrase(updated, text);
  const label = second && (!first || second.start <= first.start) ? { ...second, kind: 'updated' as const } : first && { ...first, kind: 'published' as const };
  return label && label.start <= REACH_AFTER ? label : undefined;
}

function phrasesFor(languages: readonly string[]): Record<Kind, Phrases> {
  const key = languages.join();
  let phrases = cache.get(key);
  if (!phrases) {
    phrases = { published: wordsOf(languages, 'published'), updated: wordsOf(languages, 'updated'), other: wordsOf(languages, 'other') };
    cache.set(key, phrases);
  }
  return phrases;
}

const wordsOf = (languages: readonly string[], kind: Kind): Phrases =>
  phrasesOf(languages.flatMap(language => (kind === 'other' ? OTHER_LABELS[language] : LABELS[language]?.[kind])?.split('|') ?? []));
