/** What one walk over a document collects. Nothing here is written to, and nothing is cloned. */

/** A `meta` element: `key` is its `property`, `name`, `itemprop` or `http-equiv`, lower case. */
export interface Meta { key: string; content: string }
/** A `link` element (or a link of the page with a `rel`) that tells of the article, with its address resolved. */
export interface PageLink { rel: string; href: string; text?: string; element: Element }
/** An object of the page's JSON-LD, taken out of arrays and graphs; broken JSON is mended where it can be. */
export type JsonLd = Record<string, unknown>;
/** A microdata or RDFa property in the page: `itemprop` or `property` with its value. */
export interface Property { name: string; value: string; scope?: string; vocabulary: 'microdata' | 'rdfa'; element: Element; order: number }
/** A `time` element. `order` counts text blocks: the time stands in or after block `order`. */
export interface TimeElement { datetime: string; text: string; element: Element; order: number }

/** An inline mark over a block's text, as in the article's `Mark`. */
export interface PageMark { kind: 'link' | 'emphasis' | 'strong' | 'code' | 'break'; start: number; end: number; href?: string }

/** A block element on the way from the root to a text. */
export interface Box {
  element: Element;
  tag: string;
  parent?: Box;
  /** Levels of boxes above it. */
  depth: number;
  /** Place among all boxes of the page, in document order. */
  index: number;
  /** Its `class`, `id`, `itemprop` and test names, as written, joined by spaces. */
  names: string;
  /** Its own attributes or style hide it, or it stands in a box that is hidden so. */
  hidden: boolean;
  /** Its `role`, lower case, where it has one. */
  role?: string;
}

/**
 * A run of text between two block boundaries of the page, as rendered: white space collapsed, no-break spaces
 * as spaces, soft hyphens gone, a line break as `\n` (with a mark of kind `break` there).
 */
export interface TextBlock {
  text: string;
  marks: PageMark[];
  /** The nearest block element that holds it. */
  element: Element;
  order: number;
  /** The box of `element`. */
  box: Box;
  /** How many characters of `text` stand in links. */
  linked: number;
  /** `class` and `id` of the inline element that holds all of the text, where one does. */
  wrapper?: string;
  /** In headings: the inline elements that have names, by their place in the text. */
  parts?: { start: number; end: number; names: string }[];
  /** The first text node of the run. */
  from: Text;
}

/** An image, video, frame or the like. It stands before the text block of number `order`. */
export interface Media { element: Element; tag: string; order: number; box: Box }

export interface Page {
  document: Document;
  /** The address the page has now, without its fragment. */
  url: string;
  /** What relative addresses in the page are resolved against: its `base`, or its own address. */
  base: string;
  title: string;
  /** `lang` of the root, as written. */
  lang?: string;
  metas: Meta[];
  links: PageLink[];
  jsonLd: JsonLd[];
  properties: Property[];
  times: TimeElement[];
  blocks: TextBlock[];
  boxes: Box[];
  media: Media[];
  /** Whether the page has more nodes than the walk takes; the walk then stopped on the way. */
  tooLarge: boolean;
}
