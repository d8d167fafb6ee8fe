import type { FoundIn, TimeSource } from '../article/types';

/** A date as one place of the page says it, in the page's own terms: what is not said is undefined. */
export interface Reading {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC. */
  offset?: number;
  /** IANA name. */
  zone?: string;
  /** Why it could be another day: `day-month-order`, `relative`. */
  uncertain?: string;
}

/** A reading with its place in a text: UTF-16 code units, end exclusive. */
export interface TextReading extends Reading {
  start: number;
  end: number;
  /** End of the time of day and zone that follow; `end` where none do. */
  until: number;
}

/** One thing the page says about its time. */
export interface Candidate {
  reading: Reading;
  kind: TimeSource['kind'];
  foundIn: FoundIn;
  /** The very words, or the name and value of the attribute. */
  evidence: string;
  /** The name of the rule that found it, as in the order of trust. */
  source: Source;
  /** The text block it stands in, where it stands in the text. */
  order?: number;
  /** How much the place and the shape of its line speak for it. */
  standing?: number;
  /** Readers see it between the headline and the body. */
  inHead?: boolean;
}

/** The kinds of evidence, as the order of trust names them. */
export type Source =
  | 'json-ld-article' | 'json-ld-other' | 'meta-article' | 'meta-other' | 'property' | 'microformat' | 'time-marked'
  | 'label' | 'byline' | 'time-near' | 'time-around' | 'text-near' | 'url-day' | 'time-first' | 'text-first' | 'state' | 'url-month';

/** What is known of a page before its dates are read. */
export interface Setting {
  /** The page's address, out of a web archive where it stands in one. */
  url: string;
  /** BCP 47, the page's language. */
  language?: string;
  /** Base languages to read names and labels in: the page's, its country's, English; all known ones where nothing is known. */
  languages: readonly string[];
  /** ISO 3166 alpha-2 of the site, where known. */
  country?: string;
  publication?: string;
  /** The page is a copy that a web archive stored. */
  stored: boolean;
  /** Milliseconds since 1970. */
  now: number;
}
