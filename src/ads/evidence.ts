import { attribute, attributesOf } from './dom';
import { readAdSize } from './empty-box';
import { readAdName } from './names';
import type { Bearer, Rules } from './rules/rules';
import type { Survey } from './survey';
import { readTechnology } from './technology';
import type { Hit } from './types';

export interface Guidance {
  rules: Rules;
  /** Elements the site's own rules name, with the rule. */
  ruled: Map<Element, string>;
  /** What Lede hides already, and so has no size. */
  isHidden: (element: Element) => boolean;
  /** What must never be hidden, nor anything that holds it. */
  keep?: (element: Element) => boolean;
}

/** For each element what says that it is an ad's, if anything, and its names ("class id"). */
export function readEvidence(page: Survey, { rules, ruled }: Guidance): { hits: (Hit | undefined)[]; names: string[] } {
  const hits: (Hit | undefined)[] = [], names: string[] = [];
  for (const [at, element] of page.elements.entries()) {
    const attributes = attributesOf(element), tag = page.tags[at] ?? '';
    const id = attributes.length ? attribute(element, 'id') ?? '' : '', className = attributes.length ? attribute(element, 'class') ?? '' : '';
    names.push(id && className ? `${className} ${id}` : className || id);
    hits.push(attributes.length || tag.includes('-') || ruled.size ? readHit({ element, tag, id, className, attributes }, rules, ruled) : undefined);
  }
  return { hits, names };
}

/** From the most certain evidence to the least: the first that speaks gives the reason. */
function readHit(bearer: Bearer, rules: Rules, ruled: Map<Element, string>): Hit | undefined {
  const { element, tag, id, className, attributes } = bearer;
  const hook = readTechnology(element, tag, id, className, attributes);
  if (hook && !rules.excepts(hook)) return { step: 'ad technology', reason: 'ad-technology', detail: hook };
  const name = id || className ? readAdName(id, className) : undefined;
  if (name && !rules.excepts(name)) return { step: 'names', reason: 'name', detail: name };
  const rule = ruled.get(element) ?? rules.match(bearer);
  if (rule) return { step: 'rules', reason: 'rule', detail: rule };
  const size = readAdSize(element, tag, attributes);
  return size ? { step: 'empty boxes', reason: 'empty-box', detail: size } : undefined;
}
