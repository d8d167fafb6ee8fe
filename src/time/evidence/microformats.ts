import { attribute, closestTo } from '../../page/dom';
import { withClasses } from '../../page/elements';
import type { Page } from '../../page/types';
import type { Candidate, Setting } from '../types';
import { readValue } from './value';

const MARKED = ['published', 'dt-published', 'updated', 'dt-updated'];
const COMMENT = '[class*="comment" i],[id*="comment" i],aside,footer';
const MOST = 20;

/** What hAtom and h-entry say in a title: `<abbr class="published" title="2023-03-26T19:46+05:30">`. */
export function fromMicroformats(page: Page, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  for (const element of withClasses(page.document, ...MARKED).filter(one => attribute(one, 'title') !== undefined).slice(0, MOST)) {
    const title = attribute(element, 'title') ?? '', names = attribute(element, 'class') ?? '';
    if (closestTo(element, COMMENT)) continue;
    const reading = readValue(title, setting);
    if (reading) found.push({ reading, kind: /updated/.test(names) ? 'updated' : 'published', foundIn: 'markup', evidence: `${names}: ${title}`, source: 'microformat' });
  }
  return found;
}
