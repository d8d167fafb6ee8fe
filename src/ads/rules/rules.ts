import { attribute, fits } from '../dom';
import generic from './generic.json';

/** What the rules say of one site: see `readSite`. */
export interface SiteRules { hide: string[]; except: string[] }

export interface Rules {
  /** The rule an element falls under, if any. */
  match(element: Element, tag: string, id: string, className: string): string | undefined;
  /** Whether this site has an exception for a selector. */
  excepts(selector: string): boolean;
}

interface Lookup { classes: Set<string>; ids: Set<string>; others: Map<string, string[]> }
let lookup: Lookup | undefined;

/** Read once, at the first use. */
function readGeneric(): Lookup {
  const others = new Map<string, string[]>();
  for (const [key = '', selector = ''] of generic.others) others.set(key, [...(others.get(key) ?? []), selector]);
  return { classes: new Set(generic.classes.split(' ')), ids: new Set(generic.ids.split(' ')), others };
}

const HOST = /^(?:https?:)?\/\/([\w.-]+)/u;
const WHITESPACE = /\s+/u;

/** The generic rules, looked up by what an element has, with the exceptions of a site. Its own rules are asked for apart. */
export function createRules(site?: SiteRules): Rules {
  lookup ??= readGeneric();
  const { classes, ids, others } = lookup;
  const except = new Set(site?.except);
  const fitting = (element: Element, key: string) => others.get(key)?.find(selector => !except.has(selector) && fitsSafely(element, selector));
  return {
    excepts: selector => except.has(selector),
    match(element, tag, id, className) {
      if (id) {
        if (ids.has(id) && !except.has(`#${id}`)) return `#${id}`;
        const rule = fitting(element, `#${id}`);
        if (rule) return rule;
      }
      if (className) {
        for (const name of className.split(WHITESPACE)) {
          if (classes.has(name) && !except.has(`.${name}`)) return `.${name}`;
          const rule = fitting(element, `.${name}`);
          if (rule) return rule;
        }
      }
      if (tag === 'a' || tag === 'iframe') {
        const host = HOST.exec(attribute(element, tag === 'a' ? 'href' : 'src') ?? '')?.[1];
        if (host) return fitting(element, `//${host}`);
      }
      return tag.includes('-') ? fitting(element, tag) : undefined;
    },
  };
}

/** A rule this browser cannot read fits nothing. */
export function fitsSafely(element: Element, selector: string): boolean {
  return CSS.supports(`selector(${selector})`) && fits(element, selector);
}

/** The elements that a site's own rules name, with the rule. */
export function findRuled(document: Document, site: SiteRules | undefined): Map<Element, string> {
  const ruled = new Map<Element, string>();
  for (const selector of site?.hide ?? []) {
    if (!CSS.supports(`selector(${selector})`)) continue;
    for (const element of Document.prototype.querySelectorAll.call(document, selector)) ruled.set(element, selector);
  }
  return ruled;
}
