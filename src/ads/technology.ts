import { attribute } from './dom';

/** What ad technology names its places: the beginnings of ids, and of single classes. */
const IDS = /^(?:div-gpt-|google_ads_|gpt-|gpt_|dfp-|dfp_|aswift_|taboola-|outbrain_|outbrain-|adngin-|yandex_rtb|yandex_ad|crt-|freestar-|ezoic-pub-ad|mgid|M\d*ScriptRootC|M\d*Composite|teads|primis|sas_\d|rcjsload_|zergnet|revcontent|rc-widget|criteo|amzn-assoc|apn_ad|nativo|ntv\d|sharethrough|connatix|vdo_ai|adskeeper|adfox|begun_|smi2|smartad|plista|ligatus|seedtag|adagio|snigel|adhesion_|nitro-ad|bsa-zone|carbonads)/iu;
const CLASSES = /(?:^|\s)(?:adsbygoogle|OUTBRAIN|ob-widget|ob-smartfeed|taboola|trc_rbox|trc_related|teads-|tead-|dfp-|gpt-|mgid|mgbox|zergnet|revcontent|rc-widget|criteo|plista|ligatus|nativo|sharethrough|adngin|ezoic-ad|freestar|yandex-ad|ya-direct|yap-|smi2|adfox|connatix|primis|seedtag|carbonads|bsa_|amzn-native|amazon-ads?|htlad-|mv-ad-box|adthrive|raptive|snigel|pubx|prebid|vuukle-ads)/iu;
/** Attributes only ad technology writes. */
const ATTRIBUTES = ['data-ad-slot', 'data-ad-client', 'data-google-query-id', 'data-adunit', 'data-ad-unit', 'data-ad-unit-path', 'data-freestar-ad', 'data-kiosked-role', 'data-ad-name', 'data-ad-size', 'data-ad-sizes', 'data-ad-type', 'data-ad-format', 'data-ad-id', 'data-ad-position', 'data-dfp-id', 'data-adpath', 'data-ob-template', 'data-taboola'] as const;
/** Hosts that serve ads into frames. */
const FRAMES = /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googlesyndication\.com|adnxs\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|teads\.tv|criteo\.(?:com|net)|rubiconproject\.com|openx\.net|pubmatic\.com|smartadserver\.com|adform\.net|adition\.com|yieldlab\.net|mgid\.com|revcontent\.com|zergnet\.com|sascdn\.com|2mdn\.net|adsafeprotected\.com|flashtalking\.com|serving-sys\.com)(?:[:/?]|$)/iu;

/** The hook of ad technology that an element bears, if any. `id` and `className` as in its attributes. */
export function readTechnology(element: Element, tag: string, id: string, className: string): string | undefined {
  if (id && IDS.test(id)) return `#${id}`;
  if (className && CLASSES.test(className)) return `.${CLASSES.exec(className)?.[0].trim() ?? ''}`;
  if (tag === 'amp-ad' || tag === 'amp-embed' || tag === 'amp-sticky-ad') return tag;
  if (tag === 'iframe' || tag === 'embed') {
    const host = FRAMES.exec(attribute(element, 'src') ?? '') ?? FRAMES.exec(attribute(element, 'data-src') ?? '');
    if (host) return host[0];
  }
  for (const name of element.getAttributeNames()) if (name.startsWith('data-') && TECHNICAL.has(name)) return `[${name}]`;
  return undefined;
}
const TECHNICAL: ReadonlySet<string> = new Set(ATTRIBUTES);
