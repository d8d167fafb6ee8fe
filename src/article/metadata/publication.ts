import type { Page } from '../../page/types';
import type { Found } from '../types';
import { articleOf, found, metaOf, nameOf, typesOf } from './said';

/** The paper: what JSON-LD and OpenGraph call it, else the part of the title that is like the host. */
export function readPublication(page: Page): Found<string> | undefined {
  return metaOf(page, 'og:site_name')
    ?? found(nameOf(articleOf(page)?.['publisher'], page), 'json-ld')
    ?? found(nameOf(page.jsonLd.find(thing => typesOf(thing).some(type => type === 'WebSite' || type === 'NewsMediaOrganization')), page), 'json-ld')
    ?? found(page.properties.find(({ name, scope }) => name === 'publisher' || (name === 'name' && scope !== undefined && scope.endsWith('Organization')))?.value, 'microdata')
    ?? metaOf(page, 'application-name', 'dc.publisher', 'publisher', 'copyright')
    ?? fromTitle(page);
}

const SEPARATOR = /\s[|•·»›–—-]+\s|\|/;

function fromTitle(page: Page): Found<string> | undefined {
  const host = URL.parse(page.url)?.hostname.replace(/^www\./, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const part = page.title.split(SEPARATOR).map(text => text.trim()).find(text => {
    const bare = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    return host !== undefined && bare.length > 2 && (host.startsWith(bare) || bare.startsWith(host));
  });
  return found(part, 'title');
}
