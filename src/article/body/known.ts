import type { Page } from '../../page/types';
import type { Metadata } from '../types';
import { articleOf, plain } from '../metadata/said';
import { saidDescription } from '../metadata/standfirst';
import { compact, type Known } from './facts';

const LEAST_BODY = 300;

/** What the metadata tells of the blocks of the body. */
export function knownOf(page: Page, metadata: Metadata, headline: number): Known {
  const article = articleOf(page);
  const said = article?.['articleBody'];
  const body = typeof said === 'string' && said.length > LEAST_BODY ? compact(plain(said)) : '';
  return {
    headline, title: compact(metadata.headline?.value ?? ''), description: compact(saidDescription(page, article)?.value ?? ''),
    authors: metadata.authors.map(author => author.value.name).filter(name => name.length > 3), articleBody: body,
  };
}
