import { FilterListParser } from '@adguard/agtree';
import { readAdName } from '../../src/ads/names';
import { readTechnologyName } from '../../src/ads/technology-names';
import { keyOfSelector } from './selector-key';

export interface Compiled {
  version: string;
  classes: string[];
  ids: string[];
  /** Key and selector: the selector is tried on the elements that have the key. */
  others: [string, string][];
  /** Selector to domains; "@" before a selector makes it an exception. */
  sites: Map<string, Set<string>>;
  leftOut: Record<string, number>;
}

const SIMPLE = /^([.#])((?:[\w-]|[^\0-\x7f])+)$/u;
/** What only a blocker's own engine understands, or a style sheet cannot say. */
const PROCEDURAL = /:(?:contains|has-text|matches-|-abp-|xpath|upward|nth-ancestor|remove|if|if-not|is-ext|properties|watch-attr|style|min-text-length|others)\b|\[-ext-/u;
const FOR_OTHERS = /PLATFORM/u;

/** Reads a filter list and keeps the rules that hide by a plain selector, in a form that is looked up by key. */
export function compile(filter: string): Compiled {
  const result: Compiled = { version: /^! Version: (.+)$/mu.exec(filter)?.[1]?.trim() ?? 'unknown', classes: [], ids: [], others: [], sites: new Map(), leftOut: {} };
  const leave = (why: string) => { result.leftOut[why] = (result.leftOut[why] ?? 0) + 1; };
  const addSite = (domain: string, selector: string, exception: boolean) => {
    if (!exception && isFoundAnyway(selector)) leave('found without the rule');
    else add(result.sites, domain, exception ? `@${selector}` : selector);
  };
  const generic = new Set<string>(), cancelled = new Set<string>();
  const list = FilterListParser.parse(cosmetic(filter), { includeRaws: false, isLocIncluded: false, tolerant: true });
  let forOthers = false, depth = 0;
  for (const rule of list.children) {
    if (rule.category === 'Comment') {
      if (rule.type === 'HintCommentRule') forOthers = rule.children.some(hint => FOR_OTHERS.test(hint.name.value));
      if (rule.type === 'PreProcessorCommentRule') depth += rule.name.value === 'if' ? 1 : rule.name.value === 'endif' ? -1 : 0;
      continue;
    }
    const skip = forOthers || depth > 0;
    forOthers = false;
    if (rule.category !== 'Cosmetic' || rule.type !== 'ElementHidingRule') continue;
    const selector = rule.body.selectorList.value;
    if (skip) { leave('for other platforms'); continue; }
    if (rule.modifiers?.children.length) { leave('with modifiers'); continue; }
    if (PROCEDURAL.test(selector)) { leave('procedural'); continue; }
    const on = rule.domains.children.filter(domain => !domain.exception), off = rule.domains.children.filter(domain => domain.exception);
    if (!on.length) (rule.exception ? cancelled : generic).add(selector);
    for (const domain of on) addSite(domain.value, selector, rule.exception);
    for (const domain of off) addSite(domain.value, selector, !rule.exception);
  }
  for (const selector of [...generic].sort()) if (!cancelled.has(selector)) sortIn(selector, result, leave);
  return result;
}

function sortIn(selector: string, result: Compiled, leave: (why: string) => void): void {
  const [, kind, name] = SIMPLE.exec(selector) ?? [];
  const key = keyOfSelector(selector);
  if (isFoundAnyway(selector)) leave('found without the rule');
  else if (kind && name) (kind === '.' ? result.classes : result.ids).push(name);
  else if (key) result.others.push([key, selector]);
  else leave('without a key');
}

/** Whether the steps for names and ad technology find the same elements, so that the rule need not be shipped. */
function isFoundAnyway(selector: string): boolean {
  const [, kind, name = ''] = SIMPLE.exec(selector) ?? [];
  const id = kind === '#' ? name : '', className = kind === '.' ? name : '';
  return (readTechnologyName(id, className) ?? readAdName(id, className)) !== undefined;
}

function add(sites: Map<string, Set<string>>, domain: string, selector: string): void {
  const domains = sites.get(selector) ?? new Set();
  sites.set(selector, domains.add(domain));
}

/** The lines that matter here: parsing the network rules would take most of the time. */
const cosmetic = (filter: string): string => filter.split(/\r?\n/u).filter(line => line.startsWith('!') || line.includes('##') || line.includes('#@') || line.includes('#?#')).join('\n');
