const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link if it leads to a page or a mailbox; anything else, such as a script, is no link. */
export function safeAddress(href: string): string | undefined {
  const url = URL.parse(href);
  return url && SAFE.has(url.protocol) ? url.href : undefined;
}

/** The address of a picture, of the web only. */
export function safePicture(src: string): string | undefined {
  const url = URL.parse(src);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}
