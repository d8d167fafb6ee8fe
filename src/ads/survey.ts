import { attribute, elementCount, fits, hostOf, isElement, nameOf, parentOf, rootOf, shadowOf, treeWalker } from './dom';
import { leadsAway } from './links';
import { readLabel } from './label';
import { AMBIGUOUS } from './labels';

/** What one pass saw, in document order; `parents` and `ends` are places in `elements`. */
export interface Survey {
  elements: Element[];
  tags: string[];
  /** -1 at the root. */
  parents: Int32Array;
  /** One past the last descendant. */
  ends: Int32Array;
  /** Characters of text directly in the element, labels left out. */
  text: Int32Array;
  /** 1 where the element shows something by itself: a control, a picture, a player. */
  media: Int32Array;
  /** 1 where it shows what an ad may be made of: a linked picture or a frame. */
  creative: Int32Array;
  /** Characters of running text directly in the element. */
  prose: Int32Array;
  /** Characters directly in the element that are a link's. */
  linked: Int32Array;
  /** 1 for a link that stays on the site. */
  home: Int32Array;
  /** Where the element stands: `IN_LINK` and the like, added up. */
  places: Uint8Array;
  labels: Map<number, string>;
  /** The place of the first `h1`, or -1. */
  headline: number;
  hostname: string;
}
/** In menus, links, forms and their controls a word for ads is a word like others. */
export const IN_LINK = 1, IN_MENU = 2, IN_FOOTER = 4;

/** Elements that print nothing. */
const SILENT = new Set(['script', 'style', 'template', 'link', 'meta', 'head', 'title', 'base', 'param', 'source', 'track']);
/** Elements that show something without a text. */
const MEDIA = new Set(['img', 'video', 'audio', 'canvas', 'object', 'embed', 'input', 'textarea', 'select', 'button', 'iframe', 'svg', 'math', 'amp-img', 'amp-video']);
const PICTURES = new Set(['img', 'amp-img', 'object', 'embed', 'canvas']);
const MENUS = new Set(['a', 'button', 'nav', 'form', 'select', 'option', 'textarea']);
const RUNNING_TEXT = 60;

/** Walks the document once: linear, no recursion, nothing written, no layout asked for. */
export function survey(document: Document): Survey {
  const seen = emptySurvey(elementCount(document), hostOf(document));
  const root = rootOf(document);
  if (!root) return seen;
  const walker = treeWalker(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: Node[] = [], openAt: number[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const parent = parentOf(node);
    while (open.length && open[open.length - 1] !== parent) {
      open.pop();
      close(seen, openAt.pop() ?? -1);
    }
    const above = openAt[openAt.length - 1] ?? -1;
    if (isElement(node)) {
      const tag = nameOf(node);
      open.push(node);
      openAt.push(SILENT.has(tag) || (open.length > 1 && above < 0) ? -1 : enter(seen, node, tag, above));
    } else if (above >= 0) readText(seen, (node as Text).data, above);
  }
  while (openAt.length) close(seen, openAt.pop() ?? -1);
  return seen;
}

function emptySurvey(size: number, hostname: string): Survey {
  const numbers = () => new Int32Array(size);
  return { elements: [], tags: [], parents: numbers(), ends: numbers(), text: numbers(), media: numbers(), creative: numbers(), prose: numbers(), linked: numbers(), home: numbers(), places: new Uint8Array(size), labels: new Map(), headline: -1, hostname };
}

/** Takes in an element; gives back its place. */
function enter(seen: Survey, element: Element, tag: string, above: number): number {
  const at = seen.elements.length, around = seen.places[above] ?? 0;
  seen.elements.push(element);
  seen.tags.push(tag);
  seen.parents[at] = above;
  const isHeadline = tag === 'h1' && seen.headline < 0;
  if (isHeadline) seen.headline = at;
  // the topic of the page may be advertising
  seen.places[at] = around | (isHeadline ? IN_MENU : tag === 'a' ? IN_LINK | IN_MENU : MENUS.has(tag) ? IN_MENU : tag === 'footer' ? IN_FOOTER : 0);
  if (tag === 'a' && !leadsAway(element, seen.hostname)) seen.home[at] = 1;
  if (hasShadow(element, tag)) seen.media[at] = 1;
  else if (MEDIA.has(tag) && !isPixel(element)) (tag === 'iframe' || ((around & IN_LINK) && PICTURES.has(tag)) ? seen.creative : seen.media)[at] = 1;
  return at;
}

function close(seen: Survey, at: number): void {
  if (at >= 0) seen.ends[at] = seen.elements.length;
}

function readText(seen: Survey, text: string, at: number): void {
  const trimmed = text.trim(), place = seen.places[at] ?? 0, tag = seen.tags[at];
  // with scripts on, what stands in noscript is one text that is not shown
  if (!trimmed || tag === 'noscript') return;
  const label = place & (IN_MENU | IN_FOOTER) ? undefined : readLabel(trimmed);
  const isCell = tag === 'td' || tag === 'th';
  if (label && !(isCell && AMBIGUOUS.has(label))) { seen.labels.set(at, label); return; }
  seen.text[at] = (seen.text[at] ?? 0) + trimmed.length;
  if (place & IN_LINK) seen.linked[at] = (seen.linked[at] ?? 0) + trimmed.length;
  else if (trimmed.length >= RUNNING_TEXT || tag === 'p') seen.prose[at] = (seen.prose[at] ?? 0) + trimmed.length;
}

const isPixel = (element: Element): boolean => attribute(element, 'width') === '1' || attribute(element, 'height') === '1';
/** What a shadow root shows is not looked into: such an element counts as holding something. */
const hasShadow = (element: Element, tag: string): boolean => shadowOf(element) !== null || (tag.includes('-') && fits(element, ':defined'));
