import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { ownerOf, type Places } from './place';
import { readValue } from './value';

const KINDS: Readonly<Record<string, Candidate['kind']>> = {
  datepublished: 'published', datecreated: 'created', datemodified: 'updated', uploaddate: 'published', dateissued: 'published',
  published: 'published', date: 'published', created: 'created', issued: 'published', modified: 'updated', pubdate: 'published',
};
const OTHER_SCOPE = /Comment|Event|Product|Person|Offer|UserInteraction|ImageObject/i;

/** What microdata and RDFa in the page's markup say. */
export function fromProperties(page: Page, setting: Setting, places: Places): Candidate[] {
  const found: Candidate[] = [];
  for (const { name, value, scope, vocabulary, order } of page.properties) {
    const kind = KINDS[name.toLowerCase().replace(/^.*[:/.]/, '')];
    if (!kind || (scope && OTHER_SCOPE.test(scope))) continue;
    const reading = readValue(value, setting);
    if (!reading || ownerOf(page.blocks[order], places) !== 'article') continue;
    found.push({ reading, kind, foundIn: vocabulary, evidence: `${name}: ${value}`, source: 'property', order });
  }
  return found;
}
