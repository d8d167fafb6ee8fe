import type { TextBlock } from '../../page/types';
import { fold } from './fold';

const KICKER_NAMES = /kicker|over-?line|top-?line|top-?title|dach-?zeile|spitz-?marke|eyebrow|super-?title|pre-?title|roof|rubric|label|category|topic|antetitulo|volanta|h1small/i;
const SUBTITLE_NAMES = /sub-?title|sub-?head|invisible|hidden|aural|sr-only|screen-?reader/i;
const SEPARATOR_AT_START = /^\s*[:|–—-]/u, SEPARATOR_AT_END = /[:|–—]\s*$/u;
const MAY_END_KICKER = /[:|/–—-]/;
const HEAD_EDGE = /^[\s:|/–—-]+/u, TAIL_EDGE = /[\s:|/–—-]+$/u;

/** Takes off a heading the kicker before and the subtitle after it, where the page shows where they end. */
export function partsOf({ text, parts = [], marks }: TextBlock, titles: string[]): { kicker?: string; text: string } {
  const cut = (from: number, to = text.length): { kicker?: string; text: string } => {
    const kicker = text.slice(0, from).replace(TAIL_EDGE, '').trim();
    return { ...(kicker ? { kicker } : {}), text: text.slice(from, to).replace(HEAD_EDGE, '').replace(/\s+/g, ' ').trim() };
  };
  const tail = parts.find(part => part.end === text.length && part.start > 0.3 * text.length && SUBTITLE_NAMES.test(part.names));
  if (tail) return { text: text.slice(0, tail.start).replace(TAIL_EDGE, '').replace(/\s+/g, ' ').trim() };
  const wanted = titles.map(fold);
  const whole = parts.find(part => part.start === 0 && part.end > 0.3 * text.length && part.end < text.length && wanted.includes(fold(text.slice(0, part.end))));
  if (whole) return cut(0, whole.end);
  const first = parts.find(part => part.start === 0 && part.end > 2 && part.end < text.length - 8
    && (KICKER_NAMES.test(part.names) || (part.end < 0.6 * text.length && (SEPARATOR_AT_START.test(text.slice(part.end)) || SEPARATOR_AT_END.test(text.slice(0, part.end))))));
  if (first) return cut(first.end);
  const broken = marks.find(mark => mark.kind === 'break');
  if (!broken && !MAY_END_KICKER.test(text)) return { text: text.replace(/\s+/g, ' ') };
  for (const match of text.matchAll(/[\s:|/–—-]+/gu)) {
    const at = match.index + match[0].length;
    if (at > 0.6 * text.length || !(/[:|/–—-]/u.test(match[0]) || broken?.start === match.index)) continue;
    const rest = fold(text.slice(at));
    if (rest.length > 12 && wanted.includes(rest)) return cut(at);
  }
  return { text: text.replace(/\s+/g, ' ') };
}
