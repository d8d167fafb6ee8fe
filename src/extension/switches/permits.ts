const SCHEMES = ['http', 'https'];
const PATTERN = /^(\*|https?|file):\/\/(\*|(?:\*\.)?[^/*]*)\/.*$/;

/**
 * Answers whether match patterns are covered by the origins that a browser has granted. One question for all the
 * sites: asking `permissions.contains` for each of 2,000 would take the better part of a second.
 */
export function createPermits(origins: string[]): (matches: string[]) => boolean {
  const granted = new Set<string>();
  for (const origin of origins) {
    if (origin === '<all_urls>') for (const pattern of ['http://*', 'https://*', 'file://']) granted.add(pattern);
    const [, scheme, host] = PATTERN.exec(origin) ?? [];
    if (scheme === undefined || host === undefined) continue;
    for (const one of scheme === '*' ? SCHEMES : [scheme]) granted.add(`${one}://${host}`);
  }
  return matches => matches.every(pattern => {
    const [, scheme, host] = PATTERN.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    return (scheme === '*' ? SCHEMES : [scheme]).every(one => holders(host).some(holder => granted.has(`${one}://${holder}`)));
  });
}

/** The hosts of patterns that hold this one: itself, the same and every domain above it with subdomains, all. */
function holders(host: string): string[] {
  const bare = host.replace(/^\*\./, '');
  const labels = bare.split('.');
  return [host, '*', ...labels.map((_label, at) => `*.${labels.slice(at).join('.')}`)];
}
