/** Resolves an address, against another if one is given; undefined for what is not of the web. */
export function resolveAddress(href: string | undefined, base?: string): string | undefined {
  return allowed(href, base, WEB);
}

/** As resolveAddress, for links: mailboxes as well. Whatever else a page links to, such as a script, is no link. */
export function resolveLink(href: string | undefined, base?: string): string | undefined {
  return allowed(href, base, WEB_OR_MAIL);
}

const WEB = /^https?:$/, WEB_OR_MAIL = /^(?:https?|mailto):$/;

/** What needs no base: the browser would parse that as well. */
const ABSOLUTE = /^https?:\/\//;

function allowed(href: string | undefined, base: string | undefined, schemes: RegExp): string | undefined {
  if (!href) return undefined;
  const url = ABSOLUTE.test(href) ? URL.parse(href) : URL.parse(href, base);
  return url && schemes.test(url.protocol) ? url.href : undefined;
}

/** An address whose host stands in it as the browser would give it. */
const PLAIN_HOST = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?::\d+)?(?:[/?#]|$)/;

/** The host of an address, in lower case; the browser's parser, which takes longer, is asked only where it is not spelled so. */
export const hostOf = (url: string): string | undefined => PLAIN_HOST.exec(url)?.[1] ?? URL.parse(url)?.hostname;
