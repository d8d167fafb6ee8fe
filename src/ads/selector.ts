import { attribute, firstElementOf, isElement, nameOf, nextElementOf, parentOf } from './dom';

/**
 * Writes selectors that name exactly one element each, without a mark on the element: its id where no other
 * element has it, else a path of child numbers from the nearest such ancestor.
 */
export function selectorWriter(document: Document): (element: Element) => string | undefined {
  const numbers = new Map<Element, number>();
  const counted = new Set<Node>();
  const numberOf = (element: Element, parent: Element): number | undefined => {
    if (!counted.has(parent)) {
      counted.add(parent);
      let number = 1;
      for (let child = firstElementOf(parent); child; child = nextElementOf(child)) numbers.set(child, number++);
    }
    return numbers.get(element);
  };
  return element => {
    let path = '';
    for (let at = element; ;) {
      const id = attribute(at, 'id');
      if (id && isUnique(document, id)) return `#${CSS.escape(id)}${path}`;
      const parent = parentOf(at);
      if (!isElement(parent)) return parent === document ? `:root${path}` : undefined;
      path = `>${CSS.escape(nameOf(at))}:nth-child(${numberOf(at, parent) ?? 0})${path}`;
      at = parent;
    }
  };
}

const isUnique = (document: Document, id: string): boolean =>
  Document.prototype.querySelectorAll.call(document, `#${CSS.escape(id)}`).length === 1;
