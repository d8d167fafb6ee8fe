import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { readValue } from './value';

/** The fields that state when the article was published and nothing else: those of Open Graph and schema.org. */
const ARTICLE_NAMES: ReadonlySet<string> = new Set([
  'articlepublishedtime', 'articlemodifiedtime', 'articlepublished', 'articlemodified', 'ogarticlepublishedtime', 'ogarticlemodifiedtime',
  'ogpublishedtime', 'ogupdatedtime', 'datepublished', 'datemodified', 'schemadatepublished', 'schemadatemodified',
]);
/**
 * Whose date it is, as names of fields begin: vocabularies (Dublin Core, PRISM, NITF, rNews, Highwire's "citation"), services
 * (Parse.ly, Sailthru, Cxense, Shareaholic) and words for the text.
 */
const OWNER = '(?:article|og|dc|dcterms|schema|rnews|bt|prism|citation|sailthru|vr|nitf|eprints|cxenseparse|recs|parsely|shareaholic|mediator|search|page|doc|document|content|cms|story|news|post|blog|web|video|iso8601|original|first|initial|meta)*';
const WHEN = '(?:date|time|datetime|day|on|at)';
/** Names of fields, lower case and letters and digits only: "dc.date.issued", "OriginalPublicationDate"; not "unpublish_date", "expires". */
export const PUBLISHED_NAME = new RegExp(`^${OWNER}(?:(?:date)?(?:published|publication|posted|issued|submitted|original)${WHEN}*|(?:pub|publish|publishing|issue|release|online|display)${WHEN}+|(?:dc|dcterms)available|${WHEN}stamp|gentime|ptime|date|datetime)$`);
export const CREATED_NAME = new RegExp(`^${OWNER}(?:date)?(?:created?|creation)${WHEN}*$`);
export const UPDATED_NAME = new RegExp(`^${OWNER}(?:date|last)*(?:modified|modification|mod|updated?|revised|revision|edited|changed)${WHEN}*$`);
const LONGEST_NAME = 50;
const MAY_BE_TIME = /date|time|pub|issue|original|submit|avail|creat|modif|mod$|revis|edit|change|post|release/;

/** What the page's meta elements say. */
export function fromMetas(page: Page, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  for (const { key, content } of page.metas) {
    if (key.length > LONGEST_NAME || !MAY_BE_TIME.test(key) || !/\d/.test(content)) continue;
    const name = key.replace(/[^a-z0-9]+/g, '');
    const kind = kindOf(name);
    const reading = kind && readValue(content, setting);
    if (reading) found.push({ reading, kind, foundIn: 'meta', evidence: `${key}: ${content}`, source: ARTICLE_NAMES.has(name) ? 'meta-article' : 'meta-other' });
  }
  return found;
}

function kindOf(name: string): Candidate['kind'] | undefined {
  if (PUBLISHED_NAME.test(name)) return 'published';
  if (CREATED_NAME.test(name)) return 'created';
  return UPDATED_NAME.test(name) ? 'updated' : undefined;
}
