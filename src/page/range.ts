import { isConnected } from './dom';
import { kindOf, SKIPPED } from './tags';

/** Where the text of an article's block stands in the page. */
export interface Place {
  element: Element;
  /** The text node that the block begins in. */
  from?: Text;
}

const SEEN = /[^\s\u00ad\u200b\u2060\ufeff]/;

/**
 * The range of the page that shows `text.slice(start, end)`; undefined where the page no longer has the text.
 * White space and unseen characters are no part of the comparison: pages and blocks differ in nothing else.
 */
export function rangeOf(place: Place, text: string, start: number, end: number): Range | undefined {
  const { element, from } = place;
  if (!isConnected(element)) return undefined;
  const wanted = seenCharacters(text);
  const first = wanted.at.findIndex(at => at >= start);
  let last = wanted.at.length - 1;
  while (last >= 0 && (wanted.at[last] ?? 0) >= end) last--;
  if (first < 0 || last < first) return undefined;
  const { characters, nodes } = charactersOf(element);
  const begin = from ? nodes.find(node => node.text === from)?.begin ?? 0 : 0;
  let found = characters.indexOf(wanted.characters, begin);
  if (found < 0) found = characters.indexOf(wanted.characters);
  if (found < 0) return undefined;
  const a = placeOf(nodes, found + first), b = placeOf(nodes, found + last);
  if (!a || !b) return undefined;
  const range = new Range();
  range.setStart(a.text, a.offset);
  range.setEnd(b.text, b.offset + 1);
  return range;
}

const readable = (node: Node): number => node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
  : kindOf((node as Element).localName) === SKIPPED ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;

interface TextPlace { text: Text; begin: number; at: number[] }

function seenCharacters(text: string): { characters: string; at: number[] } {
  const at: number[] = [];
  let characters = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!SEEN.test(char)) continue;
    characters += char;
    at.push(i);
  }
  return { characters, at };
}

function charactersOf(element: Element): { characters: string; nodes: TextPlace[] } {
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, readable);
  const nodes: TextPlace[] = [];
  let characters = '';
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const seen = seenCharacters(text.data);
    nodes.push({ text, begin: characters.length, at: seen.at });
    characters += seen.characters;
  }
  return { characters, nodes };
}

function placeOf(nodes: TextPlace[], index: number): { text: Text; offset: number } | undefined {
  let low = 0, high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.begin ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const offset = node?.at[index - node.begin];
  return node && offset !== undefined ? { text: node.text, offset } : undefined;
}
