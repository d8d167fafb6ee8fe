import { isArticleText, MOST_TEASER } from './guard';
import { AMBIGUOUS, PAID_FOR } from './labels';
import type { Sums } from './sums';
import type { Survey } from './survey';

/** Characters of a list of sponsored links, nearly all of them links. */
const MOST_LIST = 1500, MOST_BESIDE_LINKS = 120;
/** A link with fewer characters is no headline. */
const LEAST_HEADLINE = 20;

/**
 * The teaser or the list of links that a label marks as sponsored: the nearest box around the label with a
 * headline that links somewhere. Without the label it would pass for the paper's own, so they go together.
 * Undefined where the label stands in the article or beside more than that. A list, or a label that may name the
 * teaser's topic, counts only if all links lead to other sites.
 */
export function cardAround(page: Survey, sums: Sums, label: number, words: string): number | undefined {
  for (let at = page.parents[label] ?? -1; at >= 0; at = page.parents[at] ?? -1) {
    const text = sums.text[at] ?? 0, linked = sums.linked[at] ?? 0;
    const isTeaser = text <= MOST_TEASER, isList = text <= MOST_LIST && text - linked <= MOST_BESIDE_LINKS;
    if (!(isTeaser || isList) || sums.labels[at] !== 1 || sums.frames[at] || sums.sections[at]) return undefined;
    if (sums.kept[at] || isArticleText(sums.prose[at] ?? 0, sums.proseOfPage)) return undefined;
    if (linked >= LEAST_HEADLINE && hasHeadline(page, at)) return (isTeaser && !AMBIGUOUS.has(words)) || allLeadAway(page, sums, at) ? widest(page, sums, at) : undefined;
  }
  return undefined;
}

/** Whether a box has links, and all of them lead to other sites. */
const allLeadAway = (page: Survey, sums: Sums, at: number): boolean => sums.home[at] === 0 && page.tags.slice(at, page.ends[at]).includes('a');

/** Whether a link of the box has as much text as a headline. */
function hasHeadline(page: Survey, at: number): boolean {
  for (let inner = at; inner < (page.ends[at] ?? at); inner++) if ((page.linked[inner] ?? 0) >= LEAST_HEADLINE) return true;
  return false;
}

/** Characters of an article's head: kicker, headline, standfirst, byline. */
const MOST_HEAD = 1500;

/** Whether a label stands beside the main headline and says that the article itself was paid for. */
export function marksTheArticle(page: Survey, sums: Sums, label: number, words: string): boolean {
  if (!PAID_FOR.some(stem => words.startsWith(stem))) return false;
  let at = page.parents[label] ?? -1;
  while (at >= 0 && !sums.text[at]) at = page.parents[at] ?? -1;
  const { headline } = page;
  return at >= 0 && headline > at && headline < (page.ends[at] ?? 0) && ((sums.text[at] ?? 0) <= MOST_HEAD || page.ends[label] === headline || page.ends[headline] === label);
}

/** Boxes around that hold nothing more. */
function widest(page: Survey, sums: Sums, card: number): number {
  let at = card;
  for (let parent = page.parents[at] ?? -1; parent >= 0 && !sums.kept[parent] && sums.text[parent] === sums.text[card] && sums.media[parent] === sums.media[card]; parent = page.parents[at] ?? -1) at = parent;
  return at;
}
