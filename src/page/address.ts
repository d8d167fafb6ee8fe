/** An address resolved against the page's own; undefined for what is no http address. */
export function resolveAddress(href: string | undefined, base: string): string | undefined {
  if (!href) return undefined;
  const url = URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
