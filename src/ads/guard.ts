import type { Hit } from './types';

/** Characters of running text that no ad holds. */
const MOST_PROSE = 400;
/** Fewer characters than this are no article, however short the page. */
const LEAST_PROSE = 120;
/** The part of the page's running text that an ad may make up. */
const MOST_SHARE = 0.2;
/** In a box that only its name says to be an ad: characters of any text, and links that stay on the site. */
const MOST_NAMED_TEXT = 300, MOST_HOME_LINKS = 2;

/** What a box that looks like an ad holds, and where it stands. */
export interface Holding { tag: string; text: number; media: number; prose: number; home: number; sections: number; menu: boolean }

/** Never hidden, whatever they bear. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main']);
/** Characters of a teaser: an `article` with no more of them, nor half of the page's, may be one. */
export const MOST_TEASER = 400;
/** Whether an element is the page or its article. */
export const isWhole = (tag: string, text: number, ofPage: number): boolean => WHOLE.has(tag) || (tag === 'article' && (text > MOST_TEASER || text * 2 > ofPage));
/** Parts of a site that a name does not make an ad. */
export const SECTIONS: ReadonlySet<string> = new Set(['header', 'nav', 'footer', 'form', 'h1']);
/** What asks the reader for a choice or for money, or discloses who pays. */
const CHOICE = /(?:^|[\s_-])(?:cookies?|consent|gdpr|privacy|onetrust|didomi|usercentrics|trustarc|paywall|regwall|paygate)|disclaimer|disclosure/iu;
/** Cheap test before it. */
const MAY_BE_CHOICE = /cook|cons|gdpr|priv|onet|didomi|user|trust|wall|gate|discl/iu;
/** Whether names are those of a consent notice, a paywall or a disclosure: not ours to take away. */
export const isChoice = (names: string): boolean => MAY_BE_CHOICE.test(names) && CHOICE.test(names);

/** Whether text is the article's: there is much of it, or it is a good part of the page's running text. */
export const isArticleText = (prose: number, ofPage: number): boolean => prose > MOST_PROSE || (prose > LEAST_PROSE && prose > ofPage * MOST_SHARE);

/**
 * Whether a hit is to be left alone: it holds the article's text, stands in the middle of a sentence (`around`:
 * running text directly in its parent), or has only a name for itself and holds what no ad does.
 */
export function isOverruled(hit: Hit, holds: Holding, proseOfPage: number, around: number): boolean {
  if (hit.reason === 'empty-box') return holds.text > 0 || holds.media > 0;
  if (isArticleText(holds.prose, proseOfPage) || (holds.text > 0 && around > LEAST_PROSE)) return true;
  if (hit.reason === 'ad-technology') return false;
  if (SECTIONS.has(holds.tag) && holds.text > 0) return true;
  if (hit.reason === 'rule') return false;
  if (holds.text > 0 && (holds.menu || holds.sections > 0)) return true;
  return holds.text > MOST_NAMED_TEXT || holds.prose > LEAST_PROSE || (holds.text > 0 && holds.home > MOST_HOME_LINKS);
}
