/** What ad technology names its places: the beginnings of ids, and of single classes. */
const IDS = /^(?:div-gpt-|google_ads_|gpt[-_]?(?:ad|slot|unit|banner|leader|top|side|mpu|pos)|dfp-|dfp_|aswift_|taboola-|outbrain[-_]|adngin-|yandex_rtb|yandex_ad|crt-|freestar-|ezoic-pub-ad|mgid|M\d*ScriptRootC|M\d*Composite|teads|primis|sas_\d|rcjsload_|zergnet|revcontent|criteo|amzn-assoc|apn_ad|nativo[-_]|ntv\d|sharethrough|connatix|vdo_ai|adskeeper|adfox|begun_|smi2|smartad|plista|ligatus|seedtag|adagio|snigel|adhesion_|nitro-ad|bsa-zone|carbonads)/iu;
const CLASSES = /(?:^|\s)(?:adsbygoogle|OUTBRAIN|ob-widget|ob-smartfeed|taboola|trc_rbox|trc_related|teads-|tead-|dfp-|gpt-?(?:ad|slot|unit)|mgid|mgbox|zergnet|revcontent|criteo|plista|ligatus|nativo[-_]|sharethrough|adngin|ezoic-ad|freestar|yandex-ad|ya-direct|yap-|smi2|adfox|connatix|primis|seedtag|carbonads|bsa_|amzn-native|amazon-ads?|htlad-|mv-ad-box|adthrive|raptive|snigel|pubx|prebid|vuukle-ads)/iu;
/** A class that says of something else whether the technology is on: "outbrain-enabled". */
const STATE = /[-_](?:enabled|disabled|loaded|ready|active)(?:\s|$)/iu;

/** The hook among an element's names alone. */
export function readTechnologyName(id: string, className: string): string | undefined {
  if (id && IDS.test(id)) return `#${id}`;
  const hook = className && !STATE.test(className) ? CLASSES.exec(className)?.[0].trim() : undefined;
  return hook ? `.${hook}` : undefined;
}
