/**
 * Small questions to a hostile document. A form or a document answers `form.id` or `document.body` with the
 * element that bears that name, so the accessors are taken from the prototypes, where no name can shadow them.
 */
function getter<Owner, Value>(prototype: object, name: string): (owner: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}`);
  return owner => get.call(owner) as Value;
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const visibilityOf = getter<Document, DocumentVisibilityState>(Document.prototype, 'visibilityState');
export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
export const viewOf = getter<Document, (Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
export const firstElementOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const nameOf = getter<Element, string>(Element.prototype, 'localName');

const { contains } = Node.prototype;
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
const { getAttribute, getAttributeNames, matches, getBoundingClientRect } = Element.prototype;
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const attributesOf = (element: Element): string[] => getAttributeNames.call(element);
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const listen = (target: EventTarget, type: string, listener: () => void): void => { EventTarget.prototype.addEventListener.call(target, type, listener); };
export const unlisten = (target: EventTarget, type: string, listener: () => void): void => { EventTarget.prototype.removeEventListener.call(target, type, listener); };
export const treeWalker = (document: Document, root: Node, what: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, what);
/** All elements of a document. */
export const elementCount = (document: Document): number => Document.prototype.getElementsByTagName.call(document, '*').length;
export const hostOf = (document: Document): string => viewOf(document)?.location.hostname ?? '';
export const createElement = (document: Document, tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);
