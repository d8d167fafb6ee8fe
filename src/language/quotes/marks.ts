import type { Block } from '../../article/types';
import { endsSlice, type Slices } from '../../slices';
import { isWordCode } from '../tokens';

/** A stretch between quotation marks: `start` and `end` with the marks, `from` and `to` without. */
export interface MarkedSpan {
  block: number;
  start: number;
  end: number;
  from: number;
  to: number;
  single: boolean;
  repaired?: 'opening' | 'closing';
  /** Goes on in the next paragraph, which begins with an opening mark. */
  continues?: boolean;
}

/** A mark's possible closers. Some open in one language and close in another: „…“ against “…”, »…« against «…». */
const CLOSERS: Record<string, string> = {
  '"': '"”“＂', '“': '”"“', '”': '”"', '„': '“”"„', '‟': '”"', '«': '»', '»': '«»', '「': '」', '『': '』', '＂': '＂"', '〝': '〞〟', '《': '》',
  "'": "'’", '‘': '’\'', '‚': '‘’\'', '‹': '›', '›': '‹›', '`': "'’`",
};
const OPENS_ONLY = '“„‟«「『‘‚‹〝';
const SINGLE = "'‘‚‹›`’";
const MARKS = '"“”„‟«»「」『』＂〝〞〟\'‘’‚‹›';
const NO_QUOTES_IN = new Set<Block['kind']>(['code', 'pull-quote', 'figure', 'table', 'heading', 'entry', 'embed']);
const OPENS_BRACKET = '([{—–-―/:…¿¡>';

function wordAt(text: string, at: number): boolean { return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at)); }
function spaceAt(text: string, at: number): boolean { return at < 0 || at >= text.length || /\s/.test(text.charAt(at)); }

/** A mark can open where a gap is before it and none after it; » and « may carry their own space (French). */
function canOpen(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '’' || mark === '」' || mark === '』' || mark === '〞' || mark === '〟') return false;
  if ('「『〝'.includes(mark)) return true;
  const gapAfter = spaceAt(text, at + 1);
  if (mark === '«') return true;
  if (gapAfter) return mark === '“' && spaceAt(text, at - 1);
  if ('“„‟‘‚‹'.includes(mark)) return mark === '“' || mark === '„' ? true : !wordAt(text, at - 1);
  const before = text.charAt(at - 1);
  return spaceAt(text, at - 1) || OPENS_BRACKET.includes(before) || MARKS.includes(before) || !isAsciiOrLatin(before) || lostGap(text, at);
}
/** 'of the police."We were told to leave."': a straight mark whose gap got lost, where the next one closes. */
function lostGap(text: string, at: number): boolean {
  if (text.charAt(at) !== '"' || !wordAt(text, at + 1)) return false;
  const next = text.indexOf('"', at + 1);
  return next > 0 && !spaceAt(text, next - 1) && !wordAt(text, next + 1);
}
function isAsciiOrLatin(character: string): boolean { return character.charCodeAt(0) < 0x2e80; }

/** A mark can close where something stands before it; a single one only where no word goes on after it. */
function canClose(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '»' || mark === '」' || mark === '』' || mark === '”' || mark === '〞' || mark === '〟') return true;
  // "… his brain,' " keeps a gap between the two closing marks
  if (spaceAt(text, at - 1)) return !SINGLE.includes(mark) && /['’]/.test(text.charAt(at - 2)) && !wordAt(text, at + 1);
  return !SINGLE.includes(mark) || !wordAt(text, at + 1);
}

/** Inches and feet (6'2"), years ('90s) and apostrophes are no quotation marks. */
function isMeasureOrYear(text: string, at: number): boolean {
  const mark = text.charAt(at);
  // two apostrophes in a row are wiki italics or a typewriter's inches, not quotation marks
  if (mark === "'" && (text.charAt(at + 1) === "'" || text.charAt(at - 1) === "'")) return true;
  const digitBefore = /\d/.test(text.charAt(at - 1));
  if (mark === '"' || mark === '”') return digitBefore && /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
  return (mark === "'" || mark === '‘' || mark === '’') && /^\d\ds?\b/.test(text.slice(at + 1, at + 4));
}

/** The single mark that closes the one at `at`, or -1: never beyond `limit`, not inside a word, not a plural's apostrophe. */
function singleCloser(text: string, at: number, limit: number): number {
  const closers = CLOSERS[text.charAt(at)] ?? '';
  let plural = -1;
  for (let i = at + 2; i < limit; i++) {
    const mark = text.charAt(i);
    if (mark === '\n') break;
    if (!closers.includes(mark) || !canClose(text, i)) continue;
    const before = text.charAt(i - 1);
    if (before !== 's' || !/^\s+\p{Ll}/u.test(text.slice(i + 1, i + 4))) return i;
    if (plural < 0) plural = i;
  }
  return plural;
}

const LONGEST_REPAIR = 400;

/** Where the sentence that holds `at` begins, not before `floor`. */
function sentenceStart(text: string, at: number, floor: number): number {
  let start = Math.max(floor, at - LONGEST_REPAIR);
  for (let i = at - 2; i > Math.max(floor, at - LONGEST_REPAIR); i--) {
    if (/[.!?…]/.test(text.charAt(i)) && spaceAt(text, i + 1)) { start = i + 1; break; }
  }
  while (start < at && spaceAt(text, start)) start++;
  return start;
}

const ANOTHER_MARK = /["“”„«»]/;

/** A lone closing mark is given an opening one only for whole sentences of some length right before it. */
function plausibleOpening(text: string, start: number, at: number): boolean {
  if (at - start >= LONGEST_REPAIR) return false;
  const content = text.slice(start, at);
  return content.length > 20 && /^\p{Lu}/u.test(content) && /[.!?,…]$/.test(content) && !ANOTHER_MARK.test(content) && (start === 0 || /["”.!?…]\s*$/.test(text.slice(Math.max(0, start - 4), start)));
}

const LONGEST_NEST = 600;

/** „… „…“ …“: after the one that opens at `at` two closing ones follow before another opens. */
function isNested(text: string, at: number, opener: string): boolean {
  const closers = CLOSERS[opener] ?? '';
  let closed = 0;
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_NEST); i++) {
    const mark = text.charAt(i);
    if (mark === opener) return false;
    if (closers.includes(mark) && canClose(text, i) && ++closed === 2) return true;
  }
  return false;
}

const OPENS_WITH_MARK = /^\s*["“„«»「『]/;
const A_MARK = new RegExp(`[${MARKS}]`, 'g');

/** Where the next mark stands, or -1. */
function nextMark(text: string, from: number): number {
  A_MARK.lastIndex = from;
  return A_MARK.test(text) ? A_MARK.lastIndex - 1 : -1;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** One inside a word, which opens and closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** The marked spans of one block, in order, the outer one where they nest, with the text of the block that may go on with it. One pass over the text. */
function spansOfBlock(text: string, block: number, next = ''): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const first = nextMark(text, 0);
  if (first < 0) return spans;
  let open = -1;
  let inner = 0;
  let closed = 0;
  const close = (start: number, end: number, extra: Partial<MarkedSpan> = {}): void => {
    const from = extra.repaired === 'opening' ? start : start + 1;
    const to = extra.repaired === 'closing' || extra.continues ? end : end - 1;
    closed = end;
    open = -1;
    inner = 0;
    if (to > from && text.slice(from, to).trim()) spans.push({ block, start, end, from, to, single: SINGLE.includes(text.charAt(start)), ...extra });
  };
  for (let at = first; at >= 0; at = nextMark(text, at + 1)) {
    if (isApostrophe(text, at) || isMeasureOrYear(text, at)) continue;
    const mark = text.charAt(at);
    if (open >= 0) {
      const opener = text.charAt(open);
      if (CLOSERS[opener]?.includes(mark) && at > open + 1 && canClose(text, at) && !(mark === '“' && opener === '“' && canOpen(text, at) && spaceAt(text, at - 1))) { if (inner > 0) inner--; else close(open, at + 1); }
      else if (OPENS_ONLY.includes(mark) && mark === opener && '„“'.includes(mark) && isNested(text, at, opener)) inner++;
      else if (OPENS_ONLY.includes(mark) && mark === opener && canOpen(text, at)) {
        // the mark that should have closed the one before is missing
        const end = text.slice(open, at).trimEnd().length + open;
        close(open, end, { repaired: 'closing' });
        open = at;
      }
      continue;
    }
    if (SINGLE.includes(mark)) {
      if (mark === '’' || !canOpen(text, at)) continue;
      const end = singleCloser(text, at, Math.min(text.length, at + 600));
      if (end > 0) { close(at, end + 1); at = end; }
      continue;
    }
    if (canOpen(text, at)) open = at;
    else if (canClose(text, at) && mark !== "“" && (wordAt(text, at - 1) || /[.,!?…]/.test(text.charAt(at - 1)))) {
      const start = sentenceStart(text, at, closed);
      if (plausibleOpening(text, start, at)) close(start, at + 1, { repaired: 'opening' });
    }
  }
  if (open >= 0) {
    const end = text.trimEnd().length;
    close(open, end, OPENS_WITH_MARK.test(next) ? { continues: true } : { repaired: 'closing' });
  }
  return spans;
}

/** "— Jane Rowan" or "– Jane Rowan, mayor" at the end of a block quote. */
const ATTRIBUTION_LINE = /\s*[—–―]\s*\p{Lu}[^.!?]{1,70}$/u;

/** A quotation set off as a block needs no marks; the line that names its source is not part of it. */
function wholeBlock(text: string, block: number): MarkedSpan[] {
  const end = (ATTRIBUTION_LINE.exec(text)?.index ?? text.trimEnd().length);
  return text.slice(0, end).trim() ? [{ block, start: 0, end, from: 0, to: end, single: false }] : [];
}

/** Every stretch of the article between quotation marks, in order of the text. Never leaves its block. */
export function* markedSpans(blocks: readonly Block[]): Slices<MarkedSpan[]> {
  const spans: MarkedSpan[] = [];
  for (const [index, block] of blocks.entries()) {
    if (endsSlice(index)) yield;
    if (NO_QUOTES_IN.has(block.kind)) continue;
    const next = blocks[index + 1];
    const found = spansOfBlock(block.text, index, next?.kind === block.kind ? next.text : '');
    if (!found.length && block.kind === 'block-quote') found.push(...wholeBlock(block.text, index));
    for (const span of found) spans.push(span);
  }
  return spans;
}

/** The marked spans of a lone line, such as a headline. */
export function marksOfLine(text: string): MarkedSpan[] {
  return spansOfBlock(text, 0);
}
