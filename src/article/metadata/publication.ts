import { hostOf } from '../../page/address';
import type { Page } from '../../page/types';
import type { Found } from '../types';
import { articleOf, found, metaOf, nameOf, repeatsTitle, typesOf } from './said';

/** The paper: what JSON-LD and OpenGraph call it, else the part of the title that is like the host. */
export function readPublication(page: Page): Found<string> | undefined {
  const isName = (name: Found<string> | undefined): Found<string> | undefined => (name && repeatsTitle(page, name.value) ? undefined : name);
  return isName(metaOf(page, 'og:site_name'))
    ?? found(nameOf(articleOf(page)?.['publisher'], page), 'json-ld')
    ?? found(nameOf(page.jsonLd.find(thing => typesOf(thing).some(type => type === 'WebSite' || type === 'NewsMediaOrganization')), page), 'json-ld')
    ?? found(page.properties.find(({ name, scope }) => name === 'publisher' || (name === 'name' && scope !== undefined && scope.endsWith('Organization')))?.value, 'microdata')
    ?? isName(metaOf(page, 'application-name', 'dc.publisher', 'publisher', 'copyright'))
    ?? fromTitle(page);
}

const bareName = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The publisher that the JSON-LD names, where it is not the paper by a longer or shorter name. */
export function readPublisher(page: Page, publication: string | undefined): Found<string> | undefined {
  const name = nameOf(articleOf(page)?.['publisher'], page);
  if (name === undefined || publication === undefined) return undefined;
  const [house, paper] = [bareName(name), bareName(publication)];
  return house.includes(paper) || paper.includes(house) ? undefined : found(name, 'json-ld');
}

const SEPARATOR = /\s[|•·»›–—-]+\s|\|/;

function fromTitle(page: Page): Found<string> | undefined {
  const hostname = hostOf(page.url)?.replace(/^www\./, '');
  const host = hostname === undefined ? undefined : bareName(hostname);
  const part = page.title.split(SEPARATOR).map(text => text.trim()).find(text => {
    const bare = bareName(text);
    return host !== undefined && bare.length > 2 && (host.startsWith(bare) || bare.startsWith(host));
  });
  return found(part, 'title');
}
