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
      const reading = readValue(thing[name], setting);
      if (reading) found.push({ reading, kind, foundIn: 'json-ld', evidence: `${name}: ${String(thing[name])}`, source });
    }
  }
  return found;
}

const typesOf = (thing: JsonLd): string => [thing['@type']].flat().filter(type => typeof type === 'string').join(' ');
