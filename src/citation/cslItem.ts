import type { Article, Author } from '../article/types';

export interface CslName { family?: string; given?: string; suffix?: string; 'non-dropping-particle'?: string; 'dropping-particle'?: string; literal?: string }
export interface CslDate { 'date-parts': number[][] }
/** An item of CSL-JSON (Citation Style Language 1.0.2). */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article-magazine' | 'post-weblog' | 'webpage';
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  accessed: CslDate;
  'container-title'?: string;
  section?: string;
  language?: string;
  URL?: string;
}

const PARTICLES = new Set(['von', 'van', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'das', 'du', 'la', 'le', 'ten', 'ter', 'zu', 'zum', 'zur', 'bin', 'ibn', 'al', 'el']);
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|ref|ref_src|smid|ncid|sr_share|__twitter_impression)$/i;

/** A printed name in the parts that a citation needs; agencies, desks and lone names stay whole. */
export function nameParts(author: Author): CslName {
  const name = author.name.trim();
  if (author.kind === 'organisation' || FAMILY_FIRST.test(name)) return { literal: name };
  const words = name.split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const family = words.pop();
  if (family === undefined || words.length === 0) return { literal: name };
  const from = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  const particle = from > 0 ? words.splice(from).join(' ') : undefined;
  return { family, given: words.join(' '), ...(particle ? { 'non-dropping-particle': particle } : {}), ...(suffix ? { suffix: suffix.replace(/,$/, '') } : {}) };
}

/** The date parts of an ISO 8601 value in its own zone, as far as they are known. */
const dateParts = (iso: string): CslDate => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

/** An address without the parameters that only track the reader, and without its fragment. */
export function withoutTracking(address: string): string {
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split(/\?(.*)/s);
  const kept = query.split('&').filter(part => part && !TRACKING.test(part.split('=', 1)[0] ?? ''));
  return kept.length ? `${path}?${kept.join('&')}` : path;
}

/** An article as a CSL item; `now` is the day of access, milliseconds since 1970, in the reader's zone. */
export function toCslItem(article: Article, now: number): CslItem {
  const today = new Date(now);
  const address = article.canonicalUrl?.value ?? article.url;
  const day = article.published?.value;
  return {
    id: address,
    type: 'article-newspaper',
    ...(article.headline ? { title: article.headline.value } : {}),
    ...(article.authors.length ? { author: article.authors.map(author => nameParts(author.value)) } : {}),
    ...(day ? { issued: dateParts(day) } : {}),
    accessed: { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    ...(article.publication ? { 'container-title': article.publication.value } : {}),
    ...(article.section ? { section: article.section.value } : {}),
    ...(article.language ? { language: article.language.value } : {}),
    ...(/^https?:/.test(address) ? { URL: withoutTracking(address) } : {}),
  };
}
