import sitesUrl from '../../ads/rules/sites.txt?url';
import { readSite } from '../../ads/rules/site';
import type { SiteRules } from '../../ads/rules/rules';
import { neverHidden } from '../shared/never';

let text: Promise<string> | undefined;
/** The rules of all sites, read from the package once in the life of the background. */
const sites = (): Promise<string> => (text ??= fetch(sitesUrl).then(response => response.text()));

/** What to go by when the pages of a host are cleaned. */
export async function siteCleaning(hostname: string): Promise<{ rules: SiteRules; never: string[] }> {
  const [rules, never] = await Promise.all([sites().then(all => readSite(all, hostname)), neverHidden(hostname)]);
  return { rules, never };
}
