import { all } from './dom';

/** Ways to many elements at once that browsers answer faster than a list of selectors. */

const byClass = Document.prototype.getElementsByClassName;
/** The elements with any of some classes, in the page's order. */
export const withClasses = (document: Document, ...names: string[]): Element[] => inOrder(names.map(name => byClass.call(document, name)));

/** What any of some selectors finds, in the page's order: each is asked alone. */
export const allOf = (document: Document, selectors: readonly string[]): Element[] => inOrder(selectors.map(selector => all(document, selector)));

function inOrder(lists: ArrayLike<Element>[]): Element[] {
  const found = lists.filter(list => list.length > 0), [first] = found;
  if (!first) return [];
  return found.length === 1 ? Array.from(first) : Array.from(new Set(found.flatMap(list => Array.from(list)))).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

const position = Node.prototype.compareDocumentPosition;
const isIn = Node.prototype.contains;

/** Whether a node begins before another. */
export const isBefore = (node: Node, other: Node): boolean => (position.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const contains = (node: Node, other: Node): boolean => isIn.call(node, other);
