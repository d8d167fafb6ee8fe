import { parse } from 'tldts';
import { FILES } from '../switches/siteName';

/**
 * The unit of auto-clean. A registrable domain with its subdomains; an address by number or a host without a
 * domain (`localhost`) by itself, on every port; all local files together.
 */
export interface Site {
  /** What it is kept under and called: `example.co.uk`, `192.0.2.7`, `[::1]`, `localhost`, `file`. */
  name: string;
  /** Match patterns of its pages. */
  matches: string[];
}

/** The site with this name. */
export function siteNamed(name: string): Site {
  if (name === FILES) return { name, matches: ['file:///*'] };
  const parts = parse(`http://${name}`, { allowPrivateDomains: true });
  return { name, matches: parts.isIp || !parts.domain ? [`*://${name}/*`] : [`*://*.${name}/*`] };
}

/** The site of an address; undefined where a browser runs no extension (`chrome:`, `about:`, `view-source:` …). */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return siteNamed(FILES);
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname) return undefined;
  const host = hostname.replace(/\.$/, '');
  // A machine of the reader's own network that is called so would be taken for the local files.
  if (host === FILES) return undefined;
  return siteNamed(parse(host, { allowPrivateDomains: true, extractHostname: false }).domain ?? host);
}
