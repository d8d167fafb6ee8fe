import { attribute, firstElementOf, isElement, nameOf, nextElementOf, parentOf } from './dom';

/** A selector that names certain elements and no others, and the parents whose order of children it counts on. */
export interface Naming { selectors: string[]; counts: Set<Node> }

/** Rules that count children are tried on every element of their tag: more of them would slow the page. */
const MOST_RUNS = 1000;

/**
 * Names elements without a mark on them: by an id that no other element has, else by a path of child numbers from
 * the nearest such ancestor. Neighbours of one tag are named as one run, so that many need few selectors.
 * Elements beyond `MOST_RUNS` runs are left out.
 */
export function nameAll(document: Document, elements: Iterable<Element>): Naming {
  const naming: Naming = { selectors: [], counts: new Set() };
  const paths = new Map<Element, string | undefined>();
  const numbersIn = new Map<Node, Map<Element, number>>();
  const byParent = new Map<Element, Element[]>();

  const numbersOf = (parent: Node & ParentNode): Map<Element, number> => {
    const known = numbersIn.get(parent);
    if (known) return known;
    const numbers = new Map<Element, number>();
    let number = 1;
    for (let child = isElement(parent) ? firstElementOf(parent) : null; child; child = nextElementOf(child)) numbers.set(child, number++);
    numbersIn.set(parent, numbers);
    naming.counts.add(parent);
    return numbers;
  };
  const pathOf = (element: Element): string | undefined => {
    const above: Element[] = [];
    let path: string | undefined;
    for (let at = element; ;) {
      path = paths.get(at) ?? idOf(document, at);
      if (path) break;
      above.push(at);
      const parent = parentOf(at);
      if (!isElement(parent)) {
        if (parent !== document) return undefined;
        path = ':root';
        above.pop();
        break;
      }
      at = parent;
    }
    for (const step of above.reverse()) {
      const parent = parentOf(step);
      path = `${path}>${CSS.escape(nameOf(step))}:nth-child(${isElement(parent) ? numbersOf(parent).get(step) ?? 0 : 0})`;
      paths.set(step, path);
    }
    return path;
  };

  for (const element of elements) {
    const id = idOf(document, element), parent = parentOf(element);
    if (id) naming.selectors.push(id);
    else if (isElement(parent)) group(byParent, parent).push(element);
  }
  let runs = 0;
  for (const [parent, children] of byParent) {
    const path = pathOf(parent);
    if (!path) continue;
    for (const run of runsOf(numbersOf(parent), children)) if (runs++ < MOST_RUNS) naming.selectors.push(`${path}>${run}`);
  }
  return naming;
}

/** "div:nth-child(n+3):nth-child(-n+9)" for the divs from the third to the ninth child, if all of them are meant. */
function runsOf(numbers: Map<Element, number>, meant: readonly Element[]): string[] {
  const wanted = new Set(meant);
  const open = new Map<string, { from: number; to: number }>();
  const runs: string[] = [];
  const write = (tag: string, { from, to }: { from: number; to: number }) => runs.push(`${CSS.escape(tag)}:nth-child(${from === to ? from : `n+${from}`})${from === to ? '' : `:nth-child(-n+${to})`}`);
  for (const [child, number] of numbers) {
    const tag = nameOf(child), run = open.get(tag);
    if (wanted.has(child)) open.set(tag, { from: run?.from ?? number, to: number });
    else if (run) { write(tag, run); open.delete(tag); }
  }
  for (const [tag, run] of open) write(tag, run);
  return runs;
}

/** The element's id as a selector, if it has one that is its own alone. */
function idOf(document: Document, element: Element): string | undefined {
  const id = attribute(element, 'id');
  if (!id) return undefined;
  const selector = `#${CSS.escape(id)}`;
  return Document.prototype.querySelectorAll.call(document, selector).length === 1 ? selector : undefined;
}

function group(groups: Map<Element, Element[]>, parent: Element): Element[] {
  const known = groups.get(parent);
  if (known) return known;
  const made: Element[] = [];
  groups.set(parent, made);
  return made;
}
