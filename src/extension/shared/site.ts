import { parse } from 'tldts';

/** The unit of auto-clean: a registrable domain with its subdomains, an address by number, or local files. */
export interface Site {
  /** What it is kept under and called: `example.co.uk`, `192.0.2.7`, `localhost`, `file`. */
  name: string;
  /** Match patterns of its pages. */
  matches: string[];
}

/** The site with this name. */
export function siteNamed(name: string): Site {
  if (name === 'file') return { name, matches: ['file:///*'] };
  const parts = parse(`http://${name}`, { allowPrivateDomains: true });
  return { name, matches: parts.isIp || !parts.domain ? [`*://${name}/*`] : [`*://*.${name}/*`] };
}

/** The site of an address; undefined where a browser runs no extension (`chrome:`, `about:`, `view-source:` …). */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return siteNamed('file');
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname) return undefined;
  const host = hostname.replace(/\.$/, '');
  return siteNamed(parse(host, { allowPrivateDomains: true, extractHostname: false }).domain ?? host);
}
