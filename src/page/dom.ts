/**
 * Small questions to the DOM that a page cannot answer for itself: an element named like a property
 * (`<input name="firstChild">` in a form, `<img name="body">` in a document) hides that property, so the
 * browser's own getters are taken from the prototypes.
 */

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (self: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) return self => self[key];
  return self => get.call(self) as T[K];
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const parentNode = getter(Node.prototype, 'parentNode');
export const isConnected = getter(Node.prototype, 'isConnected');
export const localName = getter(Element.prototype, 'localName');
export const rootElement = getter(Document.prototype, 'documentElement');
export const address = getter(Document.prototype, 'URL');
export const titleOf = getter(Document.prototype, 'title');
const nodeText = getter(Node.prototype, 'textContent');

export const textContent = (node: Node): string => nodeText(node) ?? '';

const getAttribute = Element.prototype.getAttribute;
export const attribute = (element: Element, name: string): string | undefined => getAttribute.call(element, name) ?? undefined;

/** A walker over the nodes of some types below an element. */
export const walkerOver = (root: Element, types: number): TreeWalker => Document.prototype.createTreeWalker.call(root.ownerDocument, root, types);

/** The tag in lower case. Only a form can hide its own name behind a field's. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** The class and id of an element, as written; undefined where it has neither. */
export function namesOf(element: Element): string | undefined {
  // strings but in a form with fields of these names, and in SVG
  const { className, id } = element as { className: unknown; id: unknown };
  const names = typeof className === 'string' ? className : attribute(element, 'class') ?? '';
  const own = typeof id === 'string' ? id : attribute(element, 'id') ?? '';
  if (own === '') return names === '' ? undefined : names;
  return names === '' ? own : `${names} ${own}`;
}

const closest = Element.prototype.closest;
export const closestTo = (element: Element, selector: string): Element | undefined => closest.call(element, selector) ?? undefined;

const fromDocument = Document.prototype.querySelectorAll;
const fromElement = Element.prototype.querySelectorAll;
export const all = (root: Document | Element, selector: string): NodeListOf<Element> =>
  'documentElement' in root && root instanceof Document ? fromDocument.call(root, selector) : fromElement.call(root as Element, selector);
