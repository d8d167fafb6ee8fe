/** Characters of running text that no ad holds. */
const MOST_PROSE = 400;
/** Fewer characters than this are no article, however short the page. */
const LEAST_PROSE = 120;
/** The part of the page's running text that an ad may make up. */
const MOST_SHARE = 0.2;

/**
 * Whether an element that looks like an ad holds the article's own text: much running text, a good part of the
 * page's, or a place in the middle of a sentence (`around`: running text directly in its parent).
 */
export function isArticleText(prose: number, ofPage: number, around: number): boolean {
  return prose > MOST_PROSE || (prose > LEAST_PROSE && prose > ofPage * MOST_SHARE) || around > LEAST_PROSE;
}
