import type { JsonLd, Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { readValue } from './value';

const ARTICLE = /Article|BlogPosting|Report|NewsStory|LiveBlog|Review$|DiscussionForumPosting|SocialMediaPosting/i;
/** Things whose dates say nothing about the article. */
const OTHER_THING = /Comment|Person|Organization|Event|Product|Offer|ImageObject|Breadcrumb|WebSite|Answer|Rating|JobPosting|Dataset|ListItem/i;
const KINDS = { datePublished: 'published', dateCreated: 'created', uploadDate: 'published', dateModified: 'updated' } as const;

/** What the page's JSON-LD says. */
export function fromJsonLd(page: Page, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  for (const thing of page.jsonLd) {
    const type = typesOf(thing);
    if (OTHER_THING.test(type) && !ARTICLE.test(type)) continue;
    const source = ARTICLE.test(type) ? 'json-ld-article' : 'json-ld-other';
    for (const [name, kind] of Object.entries(KINDS)) {
      const value = plain(thing[name]);
      const reading = readValue(value, setting);
      // a video's upload alone is no publication of the article around it
      if (reading) found.push({ reading, kind: name === 'uploadDate' && source === 'json-ld-other' ? 'created' : kind, foundIn: 'json-ld', evidence: `${name}: ${String(value)}`, source });
    }
  }
  return found;
}

/** The value out of a list or a typed value: `["2023-03-26"]`, `{ "@value": "2023-03-26" }`. */
function plain(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as JsonLd)['@value'] : one;
}

const typesOf = (thing: JsonLd): string => [thing['@type']].flat().filter(type => typeof type === 'string').join(' ');
