import type { PhrasingContent } from 'mdast';
import { nest, type Run } from '../article/runs';
import type { Mark } from '../article/types';

const SAFE = /^(?:https?|mailto):/i;
const ORDER = ['link', 'strong', 'emphasis', 'code'] as const;

/** A block's text with its marks as Markdown's inline nodes; line breaks of the page are line breaks. */
export const inlineOf = (text: string, marks: readonly Mark[]): PhrasingContent[] =>
  // Markdown has no mark around white space alone.
  nodesOf(nest(text, ORDER.map(kind => marks.filter(mark => mark.kind === kind && text.slice(mark.start, mark.end).trim() !== ''))));

const nodesOf = (runs: readonly Run<Mark>[]): PhrasingContent[] => runs.flatMap(run => (typeof run === 'string' ? lines(run) : wrapped(run)));

function wrapped({ mark, text, runs }: Exclude<Run<Mark>, string>): PhrasingContent[] {
  const children = nodesOf(runs);
  switch (mark.kind) {
    case 'link': return SAFE.test(mark.href) ? [{ type: 'link', url: mark.href, children }] : children;
    case 'strong': return [{ type: 'strong', children }];
    case 'emphasis': return [{ type: 'emphasis', children }];
    default: return [{ type: 'inlineCode', value: text }];
  }
}

const lines = (text: string): PhrasingContent[] =>
  text.split('\n').flatMap((line, at) => [...(at > 0 ? [{ type: 'break' as const }] : []), ...(line === '' ? [] : [{ type: 'text' as const, value: line }])]);
