import { nest, type Run as Nested } from '../../article/runs';
import type { Mark } from '../../article/types';

/** A stretch of a block's text that something of ours stands over: a statement, or what is being read aloud. */
export interface Over { kind: 'statement' | 'spoken'; start: number; end: number; quote?: number }
export type Run = Nested<Mark | Over>;

/** From the outermost in: a statement is one element, a link as few as can be. */
const ORDER: (Mark | Over)['kind'][] = ['statement', 'link', 'spoken', 'strong', 'emphasis', 'code'];

/** The text of a block as nested runs, ours and the article's own. */
export const runsOf = (text: string, marks: readonly Mark[], over: readonly Over[] = []): Run[] =>
  nest<Mark | Over>(text, ORDER.map(kind => [...over, ...marks].filter(one => one.kind === kind)));
