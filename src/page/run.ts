import { attribute, namesOf } from './dom';
import { CODE, EMPHASIS, LINK, STRONG } from './tags';
import type { Box, PageMark, TextBlock } from './types';

/** White space other than one plain space. */
const SPACE = / [\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\t\n\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000][\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** A text without any of these is rendered as it is written. */
const CHANGED = /[\t\n\f\r\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\u00ad\ufeff]|  /;
const LINE_END = /\r\n?/g;
const SPACE_CODE = 32, LINE_CODE = 10;

/** Text as rendered: unseen characters gone, every run of white space one space. Leading and trailing ones stay. */
export const asRendered = (data: string): string => CHANGED.test(data) ? data.replace(UNSEEN, '').replace(SPACE, ' ') : data;
/** Preformatted text: unseen characters gone, lines kept. */
export const asTyped = (data: string): string => data.replace(UNSEEN, '').replace(LINE_END, '\n').replace(/\u00a0/g, ' ');

/** An inline element that the walk is in; `kind` is that of its tag, `start` its place in the text. */
export interface OpenMark { kind: number; start: number; element: Element }
interface Part { start: number; end: number; element: Element }

/** The run of text that is being collected between two block boundaries. */
export interface Run {
  /** Joined of many pieces; it is not looked into before the run ends, since the browser puts the pieces together then. */
  text: string;
  /** The last character of the text. */
  last: number;
  /** The text node that it begins in; undefined as long as there is no text. */
  from: Text | undefined;
  /** The marks closed so far, with the spaces at their ends. */
  marks: PageMark[];
  open: OpenMark[];
  /** Characters in links so far, and how many links are open. */
  linked: number;
  links: number;
  /** The inline element that the text began in, and whether it is open still or nothing followed it. */
  wrapper: Element | undefined;
  isWrapped: boolean;
  /** In headings: the inline elements closed so far. */
  parts: Part[] | undefined;
}

export const emptyRun = (): Run => ({ text: '', last: 0, from: undefined, marks: [], open: [], linked: 0, links: 0, wrapper: undefined, isWrapped: false, parts: undefined });

/** Adds text as rendered. Spaces alone begin no run, and none follows another. */
export function append(run: Run, node: Text, rendered: string): void {
  const text = rendered.charCodeAt(0) === SPACE_CODE && (run.text === '' || run.last === SPACE_CODE || run.last === LINE_CODE) ? rendered.slice(1) : rendered;
  if (text !== '') appendTyped(run, node, text);
}

/** Adds text with all its spaces. */
export function appendTyped(run: Run, node: Text, text: string): void {
  if (run.from === undefined) {
    if (text === '' || text === ' ') return;
    run.from = node;
    run.wrapper = run.open[run.open.length - 1]?.element;
    run.isWrapped = run.wrapper !== undefined;
  } else if (!run.isWrapped && text !== ' ') run.wrapper = undefined;
  if (run.links > 0) run.linked += text.length;
  run.text += text;
  run.last = text.charCodeAt(text.length - 1);
}

/** A line break; undefined text so far means that it breaks nothing. Answers whether it is the second in a row. */
export function breakLine(run: Run): boolean {
  const text = run.text.trimEnd();
  if (text === '') return false;
  if (run.text.length > text.length && run.text.includes('\n', text.length)) return true;
  cut(run, text);
  run.marks.push({ kind: 'break', start: text.length, end: text.length });
  run.text += '\n';
  run.last = LINE_CODE;
  return false;
}

/** An inline element begins. */
export function beginMark(run: Run, kind: number, element: Element): void {
  if (kind === LINK) run.links++;
  run.open.push({ kind, start: run.text.length, element });
}

/** The innermost inline element ends. */
export function endMark(run: Run): void {
  const mark = run.open.pop();
  if (!mark) return;
  if (mark.kind === LINK) run.links--;
  if (mark.element === run.wrapper) run.isWrapped = false;
  if (run.text.length > mark.start) close(run, mark);
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/** The text that follows stands in another box. */
export function beginBox(run: Run, { tag }: Box): void {
  run.parts = HEADINGS.has(tag) ? [] : undefined;
}

/** Ends the run and gives its block, where it has text. Inline elements that are still open go on in the next. */
export function flush(run: Run, box: Box, order: number): TextBlock | undefined {
  const { from } = run;
  if (from === undefined) return undefined;
  cut(run, run.text.trimEnd());
  for (const mark of run.open) {
    if (run.text.length > mark.start) close(run, mark);
    mark.start = 0;
  }
  const { text } = run;
  const block: TextBlock = {
    text, marks: ordered(run.marks, text), element: box.element, order, box, linked: Math.min(run.linked, text.length),
    wrapper: run.wrapper && namesOf(run.wrapper), from, parts: run.parts && run.parts.length > 0 ? run.parts.flatMap(named) : undefined,
  };
  run.text = '';
  run.from = undefined;
  run.wrapper = undefined;
  run.linked = 0;
  if (run.marks.length > 0) run.marks = [];
  if (run.parts && run.parts.length > 0) run.parts = [];
  return block;
}

const MARKS: (PageMark['kind'] | undefined)[] = [];
MARKS[EMPHASIS] = 'emphasis';
MARKS[STRONG] = 'strong';
MARKS[CODE] = 'code';

/** A link; its address is asked for when it is wanted. */
class LinkMark implements PageMark {
  readonly kind = 'link';
  constructor(public start: number, public end: number, private readonly link: Element) {}
  get href(): string { return attribute(this.link, 'href') ?? ''; }
}

function close(run: Run, { kind, start, element }: OpenMark): void {
  const { text } = run;
  run.parts?.push({ start, end: text.length, element });
  const mark = MARKS[kind];
  if (kind === LINK) run.marks.push(new LinkMark(start, text.length, element));
  else if (mark !== undefined) run.marks.push({ kind: mark, start, end: text.length });
}

function cut(run: Run, text: string): void {
  run.text = text;
  for (const mark of run.marks) {
    mark.start = Math.min(mark.start, text.length);
    mark.end = Math.min(mark.end, text.length);
  }
}

/** The marks that hold text, outer ones before inner ones; a break at the very end breaks nothing. */
function ordered(marks: readonly PageMark[], text: string): PageMark[] {
  if (marks.length === 0) return [];
  const kept = marks.filter(mark => {
    if (mark.kind === 'break') return mark.end < text.length;
    while (mark.start < mark.end && text.charCodeAt(mark.start) <= SPACE_CODE) mark.start++;
    while (mark.end > mark.start && text.charCodeAt(mark.end - 1) <= SPACE_CODE) mark.end--;
    return mark.end > mark.start;
  });
  return kept.length > 1 ? kept.sort((a, b) => a.start - b.start || b.end - a.end) : kept;
}

function named({ start, end, element }: Part): { start: number; end: number; names: string }[] {
  const names = namesOf(element);
  return names === undefined ? [] : [{ start, end, names }];
}
