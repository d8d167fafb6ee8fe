import { attribute, fits } from '../dom';
import generic from './generic.json';

/** What the rules say of one site: see `readSite`. */
export interface SiteRules { hide: string[]; except: string[] }

/** An element with what rules look it up by. */
export interface Bearer { element: Element; tag: string; id: string; className: string; attributes: readonly string[] }

export interface Rules {
  /** The rule an element falls under, if any. */
  match(bearer: Bearer): string | undefined;
  /** Whether this site has an exception for a selector. */
  excepts(selector: string): boolean;
}

/** Selectors by a class, an id, a host, an attribute or a tag that what they name must have. */
interface Lookup { classes: Set<string>; ids: Set<string>; others: Record<'.' | '#' | '/' | '[' | 'tag', Map<string, string[]>> }
let lookup: Lookup | undefined;

/** Read once, at the first use. */
function readGeneric(): Lookup {
  const others: Lookup['others'] = { '.': new Map(), '#': new Map(), '/': new Map(), '[': new Map(), tag: new Map() };
  for (const [key = '', selector = ''] of generic.others) {
    const kind = key[0];
    const isTag = kind !== '.' && kind !== '#' && kind !== '/' && kind !== '[';
    const name = isTag ? key : key.replace(/^(?:\/\/|.)/u, ''), group = others[isTag ? 'tag' : kind];
    group.set(name, [...(group.get(name) ?? []), selector]);
  }
  return { classes: new Set(generic.classes.split(' ')), ids: new Set(generic.ids.split(' ')), others };
}

const HOST = /^(?:https?:)?\/\/([\w.-]+)/u;
const WHITESPACE = /\s+/u;

/** The generic rules, looked up by what an element has, with the exceptions of a site. Its own rules are asked for apart. */
export function createRules(site?: SiteRules): Rules {
  lookup ??= readGeneric();
  const { classes, ids, others } = lookup;
  const except = new Set(site?.except);
  const isOn = (selector: string): boolean => except.size === 0 || !except.has(selector);
  const fitting = (element: Element, selectors: readonly string[] | undefined) => selectors?.find(selector => isOn(selector) && fitsSafely(element, selector));
  return {
    excepts: selector => except.has(selector),
    match({ element, tag, id, className, attributes }) {
      if (id) {
        if (ids.has(id) && isOn(`#${id}`)) return `#${id}`;
        const rule = fitting(element, others['#'].get(id));
        if (rule) return rule;
      }
      if (className) {
        for (const name of className.split(WHITESPACE)) {
          if (classes.has(name) && isOn(`.${name}`)) return `.${name}`;
          const rule = fitting(element, others['.'].get(name));
          if (rule) return rule;
        }
      }
      for (const name of attributes) {
        const rule = fitting(element, others['['].get(name));
        if (rule) return rule;
      }
      const host = tag === 'a' || tag === 'iframe' ? HOST.exec(attribute(element, tag === 'a' ? 'href' : 'src') ?? '')?.[1] : undefined;
      return (host && fitting(element, others['/'].get(host))) || (tag.includes('-') ? fitting(element, others.tag.get(tag)) : undefined);
    },
  };
}

const readable = new Map<string, boolean>();

/** Whether this browser can read a selector. */
function isReadable(selector: string): boolean {
  const known = readable.get(selector) ?? CSS.supports(`selector(${selector})`);
  readable.set(selector, known);
  return known;
}

const fitsSafely = (element: Element, selector: string): boolean => isReadable(selector) && fits(element, selector);

/** The elements that a site's own rules name, with the rule. */
export function findRuled(document: Document, site: SiteRules | undefined): Map<Element, string> {
  const ruled = new Map<Element, string>();
  for (const selector of site?.hide ?? []) {
    if (!isReadable(selector)) continue;
    for (const element of Document.prototype.querySelectorAll.call(document, selector)) ruled.set(element, selector);
  }
  return ruled;
}
