import type { Article } from '../article/types';

const TRACKING = /^(utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|yclid|ysclid|twclid|ttclid|igshid|igsh|msclkid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_\w+_id|ocid|cmpid|cmp|cid|icid|wt_mc|at_\w+|xtor|ref|ref_src|ref_url|smid|ncid|sr_share|share|shareToken|__twitter_impression|guccounter|guce_\w+|s_kwcid|spm|_ga|_gl)$/i;

/** An address without the parameters that only track the reader, and without its fragment. */
export function withoutTracking(address: string): string {
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split(/\?(.*)/s);
  const kept = query.split('&').filter(part => part && !TRACKING.test(part.split('=', 1)[0] ?? ''));
  return kept.length ? `${path}?${kept.join('&')}` : path;
}

/** The address to cite: the one the page names itself by, else its own; undefined where neither is on the web. */
export function addressOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string | undefined {
  const address = [article.canonicalUrl?.value, article.url].find(one => one !== undefined && /^https?:\/\/\S+$/i.test(one));
  // Signs that no address holds as they are, and that mean something in one format or another.
  return address === undefined ? undefined : withoutTracking(address).replace(/["<>\\^`{|}]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
