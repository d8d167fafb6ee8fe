/**
 * Hides, before the first paint, what only ad technology names so. For pages that are cleaned by themselves:
 * the cleaner comes when there is a page to look at, and then accounts for what it hides. Take this away after the
 * first `clean`, which measures nothing that is hidden already, or a box that is brought back stays hidden.
 */
export const earlyCss = `[id^="div-gpt-ad"],[id^="google_ads_iframe"],[id^="yandex_rtb"],ins.adsbygoogle,.OUTBRAIN,[id^="taboola-"],amp-ad,amp-sticky-ad,iframe[src*="googlesyndication.com"],iframe[src*="//ad.doubleclick.net"]{display:none!important}`;
