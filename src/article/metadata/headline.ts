import type { Slices } from '../../slices';
import { hostOf } from '../../page/address';
import type { Box, Page } from '../../page/types';
import type { Found } from '../types';
import { partsOf } from './headline-parts';
import { printedHeadline } from './printed-headline';
import { fold } from './fold';
import { articleOf, found, metaOf, repeatsTitle } from './said';
import { splitTitle } from './title';

/** The headline, the label above it, and the block that prints it. */
export interface Headline { headline?: Found<string>; kicker?: Found<string>; order: number }

/**
 * Chooses the block whose text the page's own titles name. A printed headline beats what the markup says of it;
 * JSON-LD beats OpenGraph, and OpenGraph beats the title, out of which the site's name is taken. `others` are the
 * boxes of other articles on the page.
 */
export function* readHeadline(page: Page, others: ReadonlySet<Box>): Slices<Headline> {
  const site = siteNames(page);
  const said = [found(articleOf(page)?.['headline'], 'json-ld'), metaOf(page, 'og:title', 'twitter:title', 'dc.title', 'title'), found(page.title, 'title')]
    .filter(title => title !== undefined)
    .map(title => ({ ...title, value: withoutSite(title.value, site) })).filter(title => title.value !== '' && !site.has(fold(title.value)));
  const order = yield* printedHeadline(page, said.map(title => title.value), site, others);
  const block = page.blocks[order];
  if (!block) return { headline: said[0], order: -1 };
  const { kicker, text } = partsOf(block, said.map(title => title.value));
  return { headline: { value: text, foundIn: 'heading' }, ...(kicker ? { kicker: { value: kicker, foundIn: 'heading' } } : {}), order };
}

/** How the site may call itself: its name in the metas, and its host. */
function siteNames(page: Page): Set<string> {
  const names = new Set<string>();
  for (const said of [metaOf(page, 'og:site_name', 'application-name', 'twitter:site')?.value, hostOf(page.url)?.replace(/^www\./, '')]) {
    if (said && !repeatsTitle(page, said)) names.add(fold(said));
  }
  return names;
}

/** The part of a title that is no name of the site: the first long one. */
function withoutSite(title: string, site: Set<string>): string {
  const parts = splitTitle(title).filter(Boolean);
  if (parts.length < 2) return title;
  let from = 0, to = parts.length;
  const isSite = (part: string | undefined): boolean => {
    const own = fold(part ?? '');
    return part !== undefined && (site.has(own) || [...site].some(name => near(own, name)));
  };
  while (to - from > 1 && isSite(parts[to - 1])) to--;
  while (to - from > 1 && isSite(parts[from])) from++;
  const first = title.indexOf(parts[from] ?? '');
  const last = parts[to - 1] ?? '';
  return title.slice(first, title.lastIndexOf(last) + last.length).trim();
}

/** `tagesblatt` and `tagesblatt de`, `the daily` and `thedaily com`. */
function near(part: string, name: string): boolean {
  const a = part.replaceAll(' ', ''), b = name.replaceAll(' ', '');
  return a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a));
}
