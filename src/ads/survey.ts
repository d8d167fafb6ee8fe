import { attribute, isElement, nameOf, parentOf, rootOf, treeWalker } from './dom';
import { readLabel } from './label';

/** What one pass saw, in document order; `parents` and `ends` are places in `elements`. */
export interface Survey {
  elements: Element[];
  tags: string[];
  parents: number[];
  /** One past the last descendant. */
  ends: number[];
  /** Characters of text directly in the element, labels left out. */
  text: number[];
  /** 1 where the element shows something by itself: a control, a picture, a player. */
  media: number[];
  /** 1 where it shows what an ad may be made of: a linked picture or a frame. */
  creative: number[];
  /** Characters of running text directly in the element. */
  prose: number[];
  /** Characters directly in the element that are a link's. */
  linked: number[];
  /** 1 inside of menus, links, forms and their controls, where a word for ads is a word like others. */
  menu: number[];
  labels: Map<number, string>;
}

/** Elements that print nothing. */
const SILENT = new Set(['script', 'style', 'template', 'link', 'meta', 'head', 'title', 'base', 'param', 'source', 'track']);
/** Elements that show something without a text. */
const MEDIA = new Set(['img', 'video', 'audio', 'canvas', 'object', 'embed', 'input', 'textarea', 'select', 'button', 'iframe', 'svg', 'math', 'amp-img', 'amp-video']);
const PICTURES = new Set(['img', 'amp-img', 'object', 'embed', 'canvas']);
const MENUS = new Set(['a', 'button', 'nav', 'form', 'select', 'option', 'textarea']);
const RUNNING_TEXT = 60;

/** Walks the document once: linear, no recursion, nothing written, no layout asked for. */
export function survey(document: Document): Survey {
  const seen: Survey = { elements: [], tags: [], parents: [], ends: [], text: [], media: [], creative: [], prose: [], linked: [], menu: [], labels: new Map() };
  const root = rootOf(document);
  if (!root) return seen;
  const walker = treeWalker(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: { node: Node; at: number; menu: boolean; labels: boolean; link: boolean; silent: boolean }[] = [];
  const close = () => { const last = open.pop(); if (last && last.at >= 0) seen.ends[last.at] = seen.elements.length; };
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const parent = parentOf(node);
    while (open.length && open.at(-1)?.node !== parent) close();
    const above = open.at(-1);
    if (!isElement(node)) {
      if (above && !above.silent) readText(seen, (node as Text).data, above);
      continue;
    }
    const tag = nameOf(node);
    const silent = above?.silent === true || SILENT.has(tag);
    const at = silent ? -1 : seen.elements.length;
    if (!silent) {
      seen.elements.push(node);
      seen.tags.push(tag);
      seen.parents.push(above?.at ?? -1);
      seen.ends.push(at + 1);
      const shows = MEDIA.has(tag) && !isPixel(node), isCreative = shows && (tag === 'iframe' || (above?.link === true && PICTURES.has(tag)));
      seen.text.push(0);
      seen.media.push(shows && !isCreative ? 1 : 0);
      seen.creative.push(isCreative ? 1 : 0);
      seen.prose.push(0);
      seen.linked.push(0);
      seen.menu.push(above?.menu || MENUS.has(tag) ? 1 : 0);
    }
    const menu = above?.menu === true || MENUS.has(tag);
    open.push({ node, at, silent, menu, labels: above?.labels !== false && !menu && tag !== 'footer', link: above?.link === true || tag === 'a' });
  }
  while (open.length) close();
  return seen;
}

function readText(seen: Survey, text: string, place: { at: number; labels: boolean; link: boolean }): void {
  const trimmed = text.trim();
  if (!trimmed) return;
  const label = place.labels ? readLabel(trimmed) : undefined;
  if (label) { seen.labels.set(place.at, label); return; }
  seen.text[place.at] = (seen.text[place.at] ?? 0) + trimmed.length;
  if (place.link) seen.linked[place.at] = (seen.linked[place.at] ?? 0) + trimmed.length;
  else if (trimmed.length >= RUNNING_TEXT || seen.tags[place.at] === 'p') seen.prose[place.at] = (seen.prose[place.at] ?? 0) + trimmed.length;
}

const isPixel = (element: Element): boolean => attribute(element, 'width') === '1' || attribute(element, 'height') === '1';
