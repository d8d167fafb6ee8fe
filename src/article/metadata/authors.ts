import type { Slices } from '../../slices';
import { hostOf } from '../../page/address';
import type { Page } from '../../page/types';
import type { Author, Found } from '../types';
import { markedAuthors, type Said } from './author-sources';
import { bylineWords, isDesk } from './byline-words';
import { readBylines } from './byline';
import { fold } from './fold';

export interface Authors { authors: Found<Author>[]; byline?: Found<string>; order?: number }

/** Markup at least so sure that names the printed people and more is taken instead of the byline. */
const WIDER = 5;
/**
 * Weighs what each source says, by a written rule: JSON-LD of the article first, then microdata and RDFa, a printed
 * byline by how much it looks like one, rel=author, and meta elements last. A source that only repeats the publication
 * gives way to one that names somebody; a printed byline that names the same people and more, or more fully, wins;
 * so does markup that names the printed people and more.
 */
export function* readAuthors(page: Page, headline: number, publication: string | undefined, language: string | undefined): Slices<Authors> {
  const words = bylineWords(language);
  const host = hostOf(page.url)?.replace(/^www\./, '').replace(/\.[a-z]+$/, '');
  const sites = [publication, host].filter(site => site !== undefined).map(fold);
  const isSite = (name: string): boolean => {
    const own = fold(name);
    return sites.some(site => near(own, site));
  };
  const printed = yield* readBylines(page, headline, words, isSite);
  const { structured, loose } = markedAuthors(page, words, headline);
  const said = [...structured, ...printed, ...loose]
    .filter(one => one.names.length > 0).map(one => lessSite(one, isSite));
  const best = bestOf(said, printed);
  if (!best) return { authors: [] };
  const { foundIn, names } = best;
  const byline = printed.find(one => one.names.some(({ name }) => names.some(other => isFuller(other.name, name) || isFuller(name, other.name))));
  return {
    authors: names.map(({ name, url, organisation }) => ({ value: { name, kind: organisation ?? (isDesk(name) || isSite(name)) ? 'organisation' : 'person', ...(url ? { url } : {}) }, foundIn })),
    ...(byline === undefined ? {} : { byline: { value: byline.byline ?? '', foundIn: 'byline' }, order: byline.order }),
  };
}

/** The surest source, or one beside it that names the same people more fully, or more of them. */
function bestOf(said: readonly Said[], printed: readonly Said[]): Said | undefined {
  let best: Said | undefined;
  for (const one of said) if (one.trust > (best?.trust ?? 0)) best = one;
  if (!best) return undefined;
  const surest = best;
  const fuller = printed.find(one => one.trust > 3 && covers(one, surest) && lengthOf(one) > lengthOf(surest));
  if (fuller || surest.foundIn !== 'byline') return fuller ?? surest;
  return said.find(one => one.trust >= WIDER && one.foundIn !== 'byline' && covers(one, surest) && one.names.length > surest.names.length) ?? surest;
}

const lengthOf = (said: Said): number => said.names.reduce((sum, { name }) => sum + name.length, 0);

/** Names everybody that another source names. */
const covers = (more: Said, less: Said): boolean => more.names.length >= less.names.length && less.names.every(({ name }) => more.names.some(other => isFuller(other.name, name)));

/** The same name, or one that begins with it. */
const isFuller = (long: string, short: string): boolean => long === short || `${fold(long)} `.startsWith(`${fold(short)} `);

/** The trust that is left to the name of the site: above that in a name without a by-word. */
const SITE_ALONE = 1.35;
/** `ann.lee`: what somebody signs in with. */
const LOGIN = /^\p{Ll}+(?:[._-]\p{Ll}+)+$/u;

/** Trusts a source less that names only the site, or only an account. */
function lessSite(said: Said, isSite: (name: string) => boolean): Said {
  if (said.names.every(({ name }) => LOGIN.test(name))) return { ...said, trust: said.trust - 2 };
  const people = said.names.filter(({ name }) => !isSite(name));
  return people.length > 0 ? { ...said, names: people } : { ...said, trust: Math.min(said.trust, Math.max(SITE_ALONE, said.trust - 3.8)) };
}

function near(name: string, publication: string): boolean {
  const a = name.replaceAll(' ', ''), b = publication.replaceAll(' ', '');
  return a === b || publication.startsWith(`${name} `) || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)));
}

