/** Resolves an address, against another if one is given; undefined for what is not of the web. */
export function resolveAddress(href: string | undefined, base?: string): string | undefined {
  return allowed(href, base, /^https?:$/);
}

/** As resolveAddress, for links: mailboxes as well. Whatever else a page links to, such as a script, is no link. */
export function resolveLink(href: string | undefined, base?: string): string | undefined {
  return allowed(href, base, /^(?:https?|mailto):$/);
}

function allowed(href: string | undefined, base: string | undefined, schemes: RegExp): string | undefined {
  if (!href) return undefined;
  const url = URL.parse(href, base);
  return url && schemes.test(url.protocol) ? url.href : undefined;
}
