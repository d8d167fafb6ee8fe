/** Words in ids and classes that mean an ad when they stand as a word of their own. */
const AD_WORDS = new Set(['ad', 'ads', 'adv', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising', 'advertisment', 'adbox', 'adslot', 'adslots', 'adunit', 'adunits', 'adspace', 'adspot', 'adzone', 'adsense', 'adsbox',
  'adcontainer', 'adcontent', 'adwrap', 'adwrapper', 'adholder', 'adframe', 'adlabel', 'adbanner', 'adtext', 'adarea', 'adplaceholder', 'adposition', 'adrow', 'adsrow', 'bannerad', 'textad', 'nativead', 'dfp', 'mpu', 'doubleclick',
  'werbung', 'anzeige', 'anzeigen', 'werbebanner', 'werbeanzeige', 'publicite', 'publicidad', 'publicidade', 'pubblicita', 'reklama', 'reklam', 'reklame', 'advertentie', 'annons', 'annonse', 'medrec', 'teads', 'taboola', 'outbrain']);
/** Words beside it that say there is no ad here, or that something else is meant. */
const NOT_AD = new Set(['no', 'non', 'not', 'has', 'have', 'hide', 'hidden', 'without', 'with', 'free', 'blocker', 'adblocker', 'enabled', 'disabled', 'loaded', 'consent', 'lib', 'manager', 'hoc', 'disclaimer', 'disclosure', 'policy', 'notice', 'settings', 'preferences', 'choices', 'campaign', 'agency', 'feedback', 'menu', 'nav', 'search', 'advanced', 'comment', 'comments']);
/** What a content system writes on a teaser: its topic, which may be advertising. */
const TOPIC = /^(?:category|cat|tag|tags|topic|term|taxonomy|author|subject|keyword|industry)[-_]/iu;
/** A style by size, where "ad" is a range of screens: "mb_4_ad". */
const UTILITY = /^(?!ad)[a-z]{1,2}(?:[-_]\d+)+[-_]ad$/u;
const CAMEL = /([a-z])([A-Z])/gu;
const SEPARATORS = /[^a-z\d]+/u;
/** Cheap test before the name is cut into words. */
const MAY_BE = /ad(?:s|v|-|_|\b|[A-Z\d]|b|c|f|h|l|p|r|t|u|w|z)|Ad|AD|dfp|DFP|mpu|MPU|[Dd]oubleclick|[Ww]erb|[Aa]nzeig|[Pp]ubli|[Pp]ubbl|[Rr]eklam|[Aa]nnons|[Mm]edRec|bannerad|medrec|[Tt]eads|[Tt]aboola|[Oo]utbrain/u;

/** The id or the single class that means an ad ("article__ad-slot"), and not "header", "download" or "no-ads". */
export function readAdName(id: string, className: string): string | undefined {
  if (id && MAY_BE.test(id) && meansAd(id)) return `#${id}`;
  if (!className || !MAY_BE.test(className)) return undefined;
  for (const name of className.split(/\s+/u)) if (MAY_BE.test(name) && meansAd(name)) return `.${name}`;
  return undefined;
}

/** Names come again and again, on a page and from one look to the next. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

function meansAd(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const means = hasAdWord(name);
  known.set(name, means);
  return means;
}

function hasAdWord(name: string): boolean {
  if (TOPIC.test(name) || UTILITY.test(name)) return false;
  const words = name.replace(CAMEL, '$1-$2').toLowerCase().split(SEPARATORS);
  let found = false;
  for (const word of words) {
    if (NOT_AD.has(word)) return false;
    if (AD_WORDS.has(word.replace(/\d+$/u, ''))) found = true;
  }
  return found;
}
