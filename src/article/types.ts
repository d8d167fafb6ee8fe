/**
 * What Lede knows of an article, as plain data: no element, nothing of the browser, so that it can be sent
 * between contexts, stored, and read by layers that have no DOM. Offsets are UTF-16 code units, ends exclusive.
 */

/** Where a value was found. */
export type FoundIn =
  | 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'rel-author' | 'heading' | 'title' | 'byline'
  | 'time-element' | 'text' | 'breadcrumb' | 'markup' | 'link' | 'url' | 'host';

/** A value with the place that says so. */
export interface Found<T> { value: T; foundIn: FoundIn }

/** A place in the text of one block of an article. */
export interface Span { block: number; start: number; end: number }

/** An inline mark over `text.slice(start, end)`. A break is a point: start equals end. */
export type Mark =
  | { kind: 'emphasis' | 'strong' | 'code' | 'break'; start: number; end: number }
  | { kind: 'link'; start: number; end: number; href: string };

interface Text { text: string; marks: Mark[] }
export interface Paragraph extends Text { kind: 'paragraph' }
export interface Heading extends Text { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6 }
/** One item of a list; `depth` is 0 at the outermost level, `first` is true where a new list begins. */
export interface ListItem extends Text { kind: 'list-item'; ordered: boolean; depth: number; first: boolean }
/** A quotation set off from the text that adds to it. */
export interface BlockQuote extends Text { kind: 'block-quote' }
/** A quotation that repeats words of the text for the layout; never evidence. */
export interface PullQuote extends Text { kind: 'pull-quote' }
export interface Code extends Text { kind: 'code' }
export interface Image { src: string; alt?: string; width?: number; height?: number }
/** `text` is the caption without the credit. */
export interface Figure extends Text { kind: 'figure'; image?: Image; credit?: string }
/** `text` is the rows, a line each, cells joined by tabs. */
export interface Table extends Text { kind: 'table'; rows: { text: string; header: boolean }[][] }
/** A post, video or other thing of another site; `text` is its title or its words. */
/** `account` posted it; `signed` is the line under the post that says who and when, as printed. */
export interface Embed extends Text { kind: 'embed'; url: string; provider?: string; account?: string; signed?: string }
/** Where an entry of a live blog begins; `text` is its title, `time` ISO 8601 as far as known. */
export interface Entry extends Text { kind: 'entry'; time?: string }
export type Block = Paragraph | Heading | ListItem | BlockQuote | PullQuote | Code | Figure | Table | Embed | Entry;

export interface Author { name: string; kind: 'person' | 'organisation'; url?: string }

/** ISO 8601, as precise as known: `2023-03-26`, `2023-03-26T19:46`, `2023-03-26T19:46+05:30`. */
export interface TimeSource {
  value: string;
  foundIn: FoundIn;
  /** The very words or the attribute it was read from. */
  evidence: string;
  kind: 'published' | 'updated' | 'created';
}
export interface Timestamp {
  value: string;
  precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  /** IANA name where known, else an offset such as `+05:30`. */
  zone?: string;
  foundIn: FoundIn;
  evidence: string;
  /** Set where day and month could be swapped, or a relative time was resolved. */
  uncertain?: string;
  /** Every other source, agreeing or not; `disagrees` where it names another instant or day. */
  others: (TimeSource & { disagrees: boolean })[];
}

export interface Speaker {
  /** The full name, or the description where nobody is named. */
  name: string;
  role?: string;
  /** The forms the article uses for them, as printed. */
  mentions: string[];
  /** A source without a name: "a senior official". */
  anonymous: boolean;
}
export interface Quote {
  /** The words inside the marks, as printed. */
  content: string;
  /** The content with its marks. A quotation that runs over several paragraphs is one quote per paragraph. */
  span: Span;
  kind: 'direct' | 'partial';
  /** Index into `Article.speakers`. */
  speaker?: number;
  /** The words that name the speaker beside the quote, as printed: "the spokesman", "she". */
  mention?: string;
  /** The words that say so: "said", "according to". */
  cue?: string;
  /** The outlet that carries the words: "TRT World". */
  reportedBy?: string;
  /** 0 to 1, of the speaker. */
  confidence: number;
  /** Why no speaker is named, in a word the popup translates. */
  noSpeaker?: 'no-cue' | 'ambiguous' | 'unresolved-pronoun';
  /** A mark that the page lacks and that was repaired. */
  repaired?: 'opening' | 'closing';
}
/** A quotation in the headline, tied to the statement it shortens. */
export interface HeadlineQuote { content: string; start: number; end: number; speaker?: number; quote?: number }

/** A sentence of the article, letter by letter `blocks[span.block].text.slice(span.start, span.end)`. */
export interface SummarySentence { text: string; span: Span }

export interface Labels { opinion?: true; analysis?: true; live?: true; sponsored?: true; review?: true; interview?: true }

/** What stands above and around the body. */
export interface Metadata {
  url: string;
  /** What the page calls itself, for citations; undefined where it does not say. */
  kind?: 'news' | 'magazine' | 'blog' | 'page';
  canonicalUrl?: Found<string>;
  headline?: Found<string>;
  standfirst?: Found<string>;
  kicker?: Found<string>;
  /** The printed author line, as it stands. */
  byline?: Found<string>;
  authors: Found<Author>[];
  publication?: Found<string>;
  /** The house that publishes the paper, where the page names it and it is called otherwise. */
  publisher?: Found<string>;
  section?: Found<string>;
  /** Place of filing; never a date. */
  dateline?: Found<string>;
  /** BCP 47. */
  language?: Found<string>;
  direction: 'ltr' | 'rtl';
  leadImage?: Found<Image>;
  labels: Labels;
  paywalled?: Found<true>;
  nextPage?: string;
}

export interface Article extends Metadata {
  blocks: Block[];
  published?: Timestamp;
  updated?: Timestamp;
  quotes: Quote[];
  headlineQuotes: HeadlineQuote[];
  speakers: Speaker[];
  summary: SummarySentence[];
  /** Words as the article's language counts them, and whole minutes to read them, at least 1. */
  words: number;
  minutes: number;
}

/** Why a page has no article. */
export type NoArticle = 'front-page' | 'section' | 'search' | 'shop' | 'login' | 'no-text' | 'too-short' | 'too-large';
