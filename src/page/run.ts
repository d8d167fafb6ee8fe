import { namesOf } from './dom';
import type { Box, PageMark, TextBlock } from './types';

/** White space other than one plain space. */
const SPACE = / [\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\t\n\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000][\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const LINE_END = /\r\n?/g;

interface Part { start: number; end: number; element: Element }

function named({ start, end, element }: Part): { start: number; end: number; names: string }[] {
  const names = namesOf(element);
  return names === undefined ? [] : [{ start, end, names }];
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

interface OpenMark { kind: PageMark['kind']; start: number; href?: string; element: Element }

/** Text as rendered: unseen characters gone, every run of white space one space. Leading and trailing ones stay. */
export const asRendered = (data: string): string => data.replace(UNSEEN, '').replace(SPACE, ' ');
/** Preformatted text: unseen characters gone, lines kept. */
export const asTyped = (data: string): string => data.replace(UNSEEN, '').replace(LINE_END, '\n').replace(/\u00a0/g, ' ');

/** The run of text that is being collected between two block boundaries. */
export class Run {
  private text = '';
  private marks: PageMark[] = [];
  private open: OpenMark[] = [];
  private linked = 0;
  private from: Text | undefined;
  private wrapper: Element | undefined;
  private links = 0;
  private parts: Part[] = [];

  add(node: Text, data: string, preformatted: boolean): void {
    const isBlank = !preformatted && data.trim() === '';
    if (isBlank && this.from === undefined) return;
    let text = isBlank ? ' ' : preformatted ? asTyped(data) : asRendered(data);
    const last = this.text.charCodeAt(this.text.length - 1);
    if (!preformatted && text.charCodeAt(0) === 32 && (this.text === '' || last === 32 || last === 10)) text = text.slice(1);
    if (text === '') return;
    if (this.from === undefined) {
      if (text === ' ') return;
      this.from = node;
      this.wrapper = this.open.at(-1)?.element;
    } else if (this.wrapper !== undefined && text !== ' ' && !this.open.some(mark => mark.element === this.wrapper)) this.wrapper = undefined;
    if (this.links > 0) this.linked += text.length;
    this.text += text;
  }

  /** A line break; undefined text so far means that it breaks nothing. Answers whether it is the second in a row. */
  breakLine(): boolean {
    const text = this.text.trimEnd();
    if (text === '') return false;
    if (this.text.length > text.length && this.text.includes('\n', text.length)) return true;
    this.cut(text);
    this.marks.push({ kind: 'break', start: text.length, end: text.length });
    this.text += '\n';
    return false;
  }

  /** An inline element begins. */
  begin(kind: PageMark['kind'] | undefined, href: string | undefined, element: Element): void {
    if (kind === 'link') this.links++;
    this.open.push({ kind: kind ?? 'break', start: this.text.length, href, element });
  }

  end(): void {
    const mark = this.open.pop();
    if (!mark) return;
    if (mark.kind === 'link') this.links--;
    this.close(mark);
  }

  /** Ends the run and gives its block, where it has text. Inline elements that are still open go on in the next. */
  flush(box: Box, order: number): TextBlock | undefined {
    if (this.from === undefined) {
      this.reset();
      return undefined;
    }
    this.cut(this.text.trimEnd());
    for (const mark of this.open) this.close(mark);
    const parts = this.parts.length > 0 && HEADINGS.has(box.tag) ? this.parts.flatMap(named) : undefined;
    const { text, linked, from } = this;
    const wrapper = this.wrapper && namesOf(this.wrapper);
    const marks = this.marks.length === 0 ? this.marks : this.marks.filter(mark => mark.kind === 'break' ? mark.end < text.length : mark.end > mark.start);
    if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.reset();
    return { text, marks, element: box.element, order, box, linked: Math.min(linked, text.length), wrapper, from, ...(parts ? { parts } : {}) };
  }

  private close({ kind, start, href, element }: OpenMark): void {
    if (this.text.length > start) this.parts.push({ start, end: this.text.length, element });
    if (kind === 'break') return;
    let end = this.text.length;
    while (start < end && this.text.charCodeAt(start) <= 32) start++;
    while (end > start && this.text.charCodeAt(end - 1) <= 32) end--;
    if (end > start) this.marks.push(href === undefined ? { kind, start, end } : { kind, start, end, href });
  }

  private cut(text: string): void {
    this.text = text;
    for (const mark of this.marks) {
      mark.start = Math.min(mark.start, text.length);
      mark.end = Math.min(mark.end, text.length);
    }
  }

  private reset(): void {
    this.text = '';
    this.marks = [];
    if (this.parts.length > 0) this.parts = [];
    this.linked = 0;
    this.from = undefined;
    this.wrapper = undefined;
    for (const mark of this.open) mark.start = 0;
  }
}
