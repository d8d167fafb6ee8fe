/** What one walk over a document collects. Nothing here is written to, and nothing is cloned. */

/** A `meta` element: `key` is its `property`, `name`, `itemprop` or `http-equiv`, lower case. */
export interface Meta { key: string; content: string }
/** A `link` element (or a link of the page with a `rel`), with its address resolved. */
export interface PageLink { rel: string; href: string; type?: string }
/** An object of the page's JSON-LD, taken out of arrays and graphs; broken JSON is mended where it can be. */
export type JsonLd = Record<string, unknown>;
/** A microdata or RDFa property in the page: `itemprop` or `property` with its value. */
export interface Property { name: string; value: string; scope?: string; vocabulary: 'microdata' | 'rdfa'; element: Element; order: number }
/** A `time` element. `order` counts text blocks: the time stands in or after block `order`. */
export interface TimeElement { datetime: string; text: string; element: Element; order: number }

/** An inline mark over a block's text, as in the article's `Mark`. */
export interface PageMark { kind: 'link' | 'emphasis' | 'strong' | 'code' | 'break'; start: number; end: number; href?: string }

/** A run of text between two block boundaries of the page, as rendered. */
export interface TextBlock {
  text: string;
  marks: PageMark[];
  /** The nearest block element that holds it. */
  element: Element;
  order: number;
}

export interface Page {
  document: Document;
  /** The address the page has now, without its fragment. */
  url: string;
  title: string;
  /** `lang` of the root, as written. */
  lang?: string;
  metas: Meta[];
  links: PageLink[];
  jsonLd: JsonLd[];
  properties: Property[];
  times: TimeElement[];
  blocks: TextBlock[];
}
