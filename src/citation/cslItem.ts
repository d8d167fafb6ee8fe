import type { Article, Metadata } from '../article/types';
import { addressOf } from './address';
import { keyOf } from './key';
import { isName, nameParts, type CslName } from './names';

export interface CslDate { 'date-parts': number[][] }
/** An item of CSL-JSON (Citation Style Language 1.0.2). */
export interface CslItem {
  /** A key in letters and figures of ASCII. */
  id: string;
  type: 'article-newspaper' | 'article-magazine' | 'post-weblog' | 'webpage';
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  section?: string;
  language?: string;
  URL?: string;
}

const TYPES: Record<NonNullable<Metadata['kind']>, CslItem['type']> = { news: 'article-newspaper', magazine: 'article-magazine', blog: 'post-weblog', page: 'webpage' };
/** UTF-16 units. The longest real headlines have some 200; what is longer is a page's mistake. */
const LONGEST_TITLE = 400;

/** The date parts of an ISO 8601 value in its own zone, as far as they are known. */
const dateParts = (iso: string): CslDate => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

/** One line; cut at a word with an ellipsis where it is longer than any headline. */
function titleOf(headline: string): string {
  const line = headline.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE + 1).replace(/\s\S*$/, '');
  return `${cut.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** The day of a moment where the reader is. */
function dayOf(moment: number): CslDate {
  const day = new Date(moment);
  return { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] };
}

/** An article as a CSL item; `now` is the day of access, milliseconds since 1970, in the reader's zone. */
export function toCslItem(article: Article, now: number): CslItem {
  const address = addressOf(article);
  const authors = article.authors.filter(({ value }) => isName(value.name));
  const publication = article.publication?.value;
  const item: Omit<CslItem, 'id'> = {
    type: TYPES[article.kind ?? 'news'],
    ...(article.headline ? { title: titleOf(article.headline.value) } : {}),
    ...(authors.length ? { author: authors.map(({ value }) => nameParts(value, article.language?.value)) } : {}),
    ...(article.published ? { issued: dateParts(article.published.value) } : {}),
    ...(publication ? { 'container-title': publication } : {}),
    ...(article.publisher && article.publisher.value !== publication ? { publisher: article.publisher.value } : {}),
    ...(article.section ? { section: article.section.value } : {}),
    ...(article.language ? { language: article.language.value } : {}),
    ...(address ? { URL: address, accessed: dayOf(now) } : {}),
  };
  return { id: keyOf(item), ...item };
}
