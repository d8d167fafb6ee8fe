import type { Page } from '../../page/types';
import type { Metadata } from '../types';
import { articleOf, plain } from '../metadata/said';
import { compact, type Known } from './facts';

const LEAST_BODY = 300;

/** What the metadata tells of the blocks of the body. */
export function knownOf(page: Page, metadata: Metadata, headline: number): Known {
  const said = articleOf(page)?.['articleBody'];
  const body = typeof said === 'string' && said.length > LEAST_BODY ? compact(plain(said)) : '';
  return {
    headline, title: compact(metadata.headline?.value ?? ''), description: compact(metadata.standfirst?.value ?? ''),
    authors: metadata.authors.map(author => author.value.name).filter(name => name.length > 3), articleBody: body,
  };
}
