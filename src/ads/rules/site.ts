import type { SiteRules } from './rules';

/**
 * The rules of one site out of `sites.txt`. The file is long: the background reads it and sends the page its own part.
 * Takes in the rules of the parent domains, and those for a name under any ending ("example.*").
 */
export function readSite(sites: string, hostname: string): SiteRules {
  const rules: SiteRules = { hide: [], except: [] };
  for (const domain of domainsOf(hostname.toLowerCase())) {
    for (let at = sites.indexOf(`,${domain},`); at >= 0; at = sites.indexOf(`,${domain},`, at)) {
      const tab = sites.indexOf('\t', at), end = sites.indexOf('\n', at);
      at = end < 0 ? sites.length : end;
      const selector = sites.slice(tab + 1, at);
      if (selector.startsWith('@')) rules.except.push(selector.slice(1));
      else rules.hide.push(selector);
    }
  }
  const excepted = new Set(rules.except);
  return { hide: rules.hide.filter(selector => !excepted.has(selector)), except: rules.except };
}

/** "www.example.co.uk", "example.co.uk", "example.*" and so on. */
function domainsOf(hostname: string): string[] {
  const parts = hostname.split('.');
  const domains: string[] = [];
  for (let from = 0; from < parts.length - 1; from++) {
    domains.push(parts.slice(from).join('.'));
    for (let to = from + 1; to < parts.length && to <= from + 3; to++) if (parts.length - to <= 2) domains.push(`${parts.slice(from, to).join('.')}.*`);
  }
  return [...new Set(domains)];
}
