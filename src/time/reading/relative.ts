import { lowered } from '../../page/lowered';
import type { Reading } from '../types';
import { withPlainDigits } from './digits';

type Unit = 'minute' | 'hour' | 'day' | 'week';
interface Phrase { pattern: RegExp; unit: Unit; count?: number }

const LENGTHS: Readonly<Record<Unit, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000 };
const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Counts that stand for the plural forms of a language. */
const COUNTS = [1, 2, 3, 5, 11, 21];
const cache = new Map<string, readonly Phrase[]>();

/** How long ago a text says something was: "2 hours ago", "yesterday"; the words and milliseconds. Undefined where it says nothing so. */
export function findRelative(text: string, languages: readonly string[]): { words: string; ago: number; unit: Unit } | undefined {
  const plain = lowered(withPlainDigits(text));
  for (const language of languages) {
    for (const { pattern, unit, count } of phrasesOf(language)) {
      const match = plain.matchAll(pattern).find(({ index, 0: words }) => standsAlone(plain, index, index + words.length));
      if (match) return { words: text.slice(match.index, match.index + match[0].length), ago: (count ?? Number(match[1])) * LENGTHS[unit], unit };
    }
  }
  return undefined;
}

/** The instant as a reading in UTC, as exact as the words are, marked as reckoned. */
export function readingAgo({ ago, unit }: { ago: number; unit: Unit }, now: number): Reading {
  const at = new Date(now - ago);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), uncertain: 'relative' };
  return unit === 'day' || unit === 'week' ? day : { ...day, hour: at.getUTCHours(), minute: at.getUTCMinutes(), offset: 0 };
}

/** The phrases of a language, made from the browser's own data. */
function phrasesOf(language: string): readonly Phrase[] {
  const known = cache.get(language);
  if (known) return known;
  const phrases = new Map<string, Phrase>();
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
    for (const unit of UNITS) for (const count of COUNTS) addPhrase(phrases, format, unit, count);
  }
  const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const count of [0, 1]) phrases.set(auto.format(-count, 'day'), { pattern: wordPattern(escaped(auto.format(-count, 'day'))), unit: 'day', count });
  const list = Array.from(phrases.values());
  cache.set(language, list);
  return list;
}

function addPhrase(phrases: Map<string, Phrase>, format: Intl.RelativeTimeFormat, unit: Unit, count: number): void {
  const parts = format.formatToParts(-count, unit);
  const source = parts.map(part => part.type === 'literal' ? escaped(part.value) : '(\\d{1,2})').join('');
  if (parts.some(part => part.type !== 'literal')) phrases.set(source, { pattern: wordPattern(source), unit });
  else phrases.set(source, { pattern: wordPattern(source), unit, count });
}

const escaped = (text: string): string => lowered(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*');
const wordPattern = (source: string): RegExp => new RegExp(source, 'gu');

const GOES_BEFORE = /[\p{L}\d]/u, GOES_BEHIND = /[\p{L}\p{M}]/u;
const standsAlone = (text: string, start: number, end: number): boolean => !(start > 0 && GOES_BEFORE.test(text.charAt(start - 1))) && !GOES_BEHIND.test(text.charAt(end));
