import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { readValue } from './value';

type Kind = Candidate['kind'];

/** The names under which pages state when the article was published; what Open Graph defines comes first. */
const ARTICLE_NAMES: Readonly<Record<string, Kind>> = {
  'article:published_time': 'published', 'og:article:published_time': 'published', 'og:published_time': 'published',
  'article:modified_time': 'updated', 'og:updated_time': 'updated', 'og:article:modified_time': 'updated',
  'article:published': 'published', 'article:modified': 'updated', 'datepublished': 'published', 'datemodified': 'updated',
};
const OTHER_NAMES: Readonly<Record<string, Kind>> = {
  'date': 'published', 'pubdate': 'published', 'publishdate': 'published', 'publish_date': 'published', 'publish-date': 'published',
  'dc.date': 'published', 'dc.date.issued': 'published', 'dcterms.issued': 'published', 'dcterms.date': 'published', 'dc.date.created': 'created',
  'dcterms.created': 'created', 'dcterms.modified': 'updated', 'dc.date.modified': 'updated', 'dcterms.available': 'published',
  'parsely-pub-date': 'published', 'sailthru.date': 'published', 'cxenseparse:recs:publishtime': 'published', 'cxenseparse:publishtime': 'published',
  'article.published': 'published', 'article.created': 'created', 'article.updated': 'updated', 'article_date_original': 'published',
  'citation_date': 'published', 'citation_publication_date': 'published', 'citation_online_date': 'published', 'created': 'created',
  'datecreated': 'created', 'displaydate': 'published', 'originalpublicationdate': 'published', 'ptime': 'published', 'pub_date': 'published',
  'published': 'published', 'published-date': 'published', 'published_date': 'published', 'published_time': 'published', 'publication_date': 'published',
  'publication-date': 'published', 'publicationdate': 'published', 'release_date': 'published', 'rnews:datepublished': 'published', 'shareaholic:article_published_time': 'published',
  'bt:pubdate': 'published', 'prism.publicationdate': 'published', 'vr:published_time': 'published', 'video:release_date': 'published', 'og:pubdate': 'published',
  'last-modified': 'updated', 'lastmod': 'updated', 'modified': 'updated', 'revised': 'updated', 'date-revised': 'updated', 'revision_date': 'updated', 'article:post_modified': 'updated',
};

/** What the page's meta elements say. */
export function fromMetas(page: Page, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  for (const { key, content } of page.metas) {
    const special = ARTICLE_NAMES[key];
    const kind = special ?? OTHER_NAMES[key];
    if (!kind) continue;
    const reading = readValue(content, setting);
    if (reading) found.push({ reading, kind, foundIn: 'meta', evidence: `${key}: ${content}`, source: special ? 'meta-article' : 'meta-other' });
  }
  return found;
}
