import type { Article } from '../article/types';
import { toCslItem, type CslItem } from './cslItem';

/** A citation as plain text and as rich text (HTML for the clipboard; it is never put into a page). */
export interface Citation { plain: string; rich: string }

/** The parts of a CSL processor that are used; see https://citeproc-js.readthedocs.io. */
export interface Processor {
  updateItems(ids: string[]): void;
  setOutputFormat(format: 'html' | 'text'): void;
  makeBibliography(): [unknown, string[]];
}
/** Makes a processor for items; the extension loads it when the first citation is wanted. */
export type MakeProcessor = (items: ReadonlyMap<string, CslItem>) => Processor;

/** Stands for "<" while the processor works: it would take `<b>` in a headline for markup of its own. */
const LESS = '\uE03C';
const disarmed = (item: CslItem): CslItem => JSON.parse(JSON.stringify(item).replaceAll('<', LESS)) as CslItem;

const ENTRY = /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/;

/** The article's entry in a list of references. `now`: the day of access, milliseconds since 1970. */
export function cite(article: Article, makeProcessor: MakeProcessor, now: number): Citation {
  const item = disarmed(toCslItem(article, now));
  const processor = makeProcessor(new Map([[item.id, item]]));
  processor.updateItems([item.id]);
  const entry = (format: 'html' | 'text'): string => {
    processor.setOutputFormat(format);
    return processor.makeBibliography()[1].join('').trim();
  };
  const rich = entry('html');
  return { plain: entry('text').replaceAll(LESS, '<'), rich: (ENTRY.exec(rich)?.[1]?.trim() ?? rich).replaceAll(LESS, '&#60;') };
}
