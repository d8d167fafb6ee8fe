import { attribute } from './dom';
import { readTechnologyName } from './technology-names';

/** Attributes only ad technology writes. */
const TECHNICAL: ReadonlySet<string> = new Set(['data-ad-slot', 'data-ad-client', 'data-google-query-id', 'data-adunit', 'data-ad-unit', 'data-ad-unit-path', 'data-freestar-ad', 'data-kiosked-role', 'data-ad-name', 'data-ad-size', 'data-ad-sizes', 'data-ad-type', 'data-ad-format', 'data-ad-id', 'data-ad-position', 'data-dfp-id', 'data-adpath', 'data-ob-template', 'data-taboola']);
/** Hosts that serve ads into frames. */
const FRAMES = /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googlesyndication\.com|adnxs\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|teads\.tv|criteo\.(?:com|net)|rubiconproject\.com|openx\.net|pubmatic\.com|smartadserver\.com|adform\.net|adition\.com|yieldlab\.net|mgid\.com|revcontent\.com|zergnet\.com|sascdn\.com|2mdn\.net|adsafeprotected\.com|flashtalking\.com|serving-sys\.com)(?:[:/?]|$)/iu;

/** The hook of ad technology that an element bears, if any. `attributes` are the names of all it has. */
export function readTechnology(element: Element, tag: string, id: string, className: string, attributes: readonly string[]): string | undefined {
  const name = readTechnologyName(id, className);
  if (name) return name;
  if (tag === 'amp-ad' || tag === 'amp-embed' || tag === 'amp-sticky-ad') return tag;
  if (tag === 'iframe' || tag === 'embed') {
    const host = FRAMES.exec(attribute(element, 'src') ?? '') ?? FRAMES.exec(attribute(element, 'data-src') ?? '');
    if (host) return host[0];
  }
  for (const data of attributes) if (TECHNICAL.has(data)) return `[${data}]`;
  return undefined;
}
