import { resolveAddress } from '../page/address';
import { all, attribute, closestTo, tagOf, textContent } from '../page/dom';
import { asRendered } from '../page/run';
import type { Box, Media, Page, TextBlock } from '../page/types';
import type { Embed, Figure, Image } from './types';
import { nearest, standsIn } from './within';

/** Figures and embeds, read from attributes alone: nothing is loaded and nothing of a page's markup is kept. */

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-hi-res-src', 'data-full-src', 'data-image', 'data-url'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** Widths beyond this are for print; the largest up to it is the sensible one. */
const WIDEST = 2000;
const SMALLEST = 120;
/** A longer `srcset` holds images themselves, not their addresses. */
const LONGEST_SET = 8000;
const NOT_A_PICTURE = /(?:^|[/_.-])(?:pixel|spacer|blank|placeholder|1x1|transparent|avatar|icon|logo|sprite|emoji|badge)(?:[/_.-]|$)|^data:/i;
const CREDIT_NAMES = /credit|copyright|quelle|source|fotograf|photographer|urheber|rights/i;
const CAPTION_NAMES = /caption|bildunterschrift|legend|figcaption|bildtext/i;
const LEADS_CREDIT = /(?:^|[\s(|])(?:©|(?:photo|photograph|picture|image|foto|bild|crédit|credit|photo credit|getty|quelle|source|fot\.|фото)\s?[:/]).*$/iu;

export function figureOf({ element, order, box }: Media, page: Page): Figure | undefined {
  const image = imageOf(element, page.base);
  if (!image) return undefined;
  const caption = captionsOf(box, order, page);
  const credit = caption.find(isCredit);
  const text = caption.find(block => block !== credit)?.text ?? '';
  const trailing = credit ? undefined : LEADS_CREDIT.exec(text);
  const shown = trailing ? text.slice(0, trailing.index).trim() : text;
  const said = credit?.text ?? trailing?.[0].trim();
  return { kind: 'figure', image, text: shown, marks: [], ...(said ? { credit: said } : {}) };
}

const isCredit = (block: TextBlock): boolean => CREDIT_NAMES.test(block.wrapper ?? block.box.names) || block.text.startsWith('©');

/** Texts in the same `figure`, or right after the picture in a box that is named a caption. */
function captionsOf(box: Box, order: number, page: Page): TextBlock[] {
  const within = nearest(box, at => at.tag === 'figure', 6);
  const found: TextBlock[] = [];
  for (let at = order; at < order + 4; at++) {
    const block = page.blocks[at];
    if (!block) break;
    if (within ? standsIn(block.box, within) : at === order && CAPTION_NAMES.test(`${block.box.names} ${block.box.tag}`)) found.push(block);
  }
  return found;
}

/** The real image behind an `img` or `picture`: lazy loaders' attributes, the best of a `srcset`, a `noscript` beside it. */
export function imageOf(element: Element, base: string): Image | undefined {
  const img = tagOf(element) === 'picture' ? all(element, 'img')[0] : element;
  const candidates: { src: string; width: number }[] = [];
  const add = (src: string | undefined, width: number): void => {
    const address = src === undefined || NOT_A_PICTURE.test(src) ? undefined : resolveAddress(src, base);
    if (address) candidates.push({ src: address, width });
  };
  for (const source of [...(tagOf(element) === 'picture' ? all(element, 'source') : []), ...(img ? [img] : [])]) {
    for (const name of LAZY_SETS) for (const { src, width } of readSourceSet(attribute(source, name))) add(src, width);
  }
  if (img) {
    for (const name of LAZY) add(attribute(img, name), 1);
    add(attribute(img, 'src'), 0);
  }
  if (candidates.length === 0) for (const { src } of besideInNoScript(element)) add(src, 0);
  const sensible = candidates.filter(one => one.width <= WIDEST);
  const best = (sensible.length > 0 ? sensible : candidates).reduce<{ src: string; width: number } | undefined>((top, one) => (top && top.width >= one.width ? top : one), undefined);
  const width = sizeOf(img, 'width'), height = sizeOf(img, 'height');
  if (!best || (width !== undefined && width < SMALLEST) || (height !== undefined && height < SMALLEST / 2)) return undefined;
  const alt = img && attribute(img, 'alt')?.trim();
  return { src: best.src, ...(alt ? { alt } : {}), ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

function sizeOf(img: Element | undefined, name: string): number | undefined {
  const size = Number.parseInt((img && attribute(img, name)) ?? '', 10);
  return Number.isFinite(size) && size > 0 ? size : undefined;
}

/** The candidates of a `srcset`: widths as given, densities as multiples of 1. An address may hold commas. */
export function readSourceSet(value: string | undefined): { src: string; width: number }[] {
  const found: { src: string; width: number }[] = [];
  if (value === undefined || value.length > LONGEST_SET || value.startsWith('data:')) return found;
  for (const [, src, size] of value.matchAll(/\s*,*\s*(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?=,|$)/g)) {
    if (src) found.push({ src, width: size === undefined ? 1 : Number(size) });
  }
  return found;
}

/** With scripts on, the content of `noscript` is text: an inert parser reads it, for attributes only. */
function besideInNoScript(element: Element): { src: string | undefined }[] {
  const beside = [element.nextElementSibling, element.parentElement?.nextElementSibling].find(one => one && tagOf(one) === 'noscript');
  if (!beside) return [];
  const inner = all(beside, 'img')[0] ?? new DOMParser().parseFromString(textContent(beside), 'text/html').querySelector('img');
  return inner ? [{ src: attribute(inner, 'src') }, { src: attribute(inner, 'data-src') }] : [];
}

const PROVIDERS: [RegExp, string][] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'], [/(?:^|\.)vimeo\.com$/, 'Vimeo'], [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'], [/(?:^|\.)facebook\.com$/, 'Facebook'], [/(?:^|\.)tiktok\.com$/, 'TikTok'], [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)bsky\.app$/, 'Bluesky'], [/(?:^|\.)reddit\.com$/, 'Reddit'], [/(?:^|\.)threads\.(?:net|com)$/, 'Threads'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'], [/(?:^|\.)datawrapper\.(?:de|dwcdn\.net)$|(?:^|\.)dwcdn\.net$/, 'Datawrapper'], [/(?:^|\.)dailymotion\.com$/, 'Dailymotion'],
];

/** The service of posts and videos that an address belongs to. */
export function providerOf(url: string): string | undefined {
  const host = URL.parse(url)?.hostname;
  return host === undefined ? undefined : PROVIDERS.find(([pattern]) => pattern.test(host))?.[1];
}

/** A frame of a service that is known for posts and videos, as a titled link; others may be anything, so they are left out. */
export function embedOf({ element, tag }: Media, page: Page): Embed | undefined {
  if (tag !== 'iframe' && tag !== 'amp-iframe' && tag !== 'embed') return undefined;
  const url = resolveAddress(attribute(element, 'src') ?? attribute(element, 'data-src'), page.base);
  const provider = url === undefined ? undefined : providerOf(url);
  if (url === undefined || provider === undefined) return undefined;
  const title = attribute(element, 'title') ?? (closestTo(element, 'figure') ? attribute(element, 'aria-label') : undefined);
  return { kind: 'embed', url, provider, text: asRendered(title ?? provider).trim(), marks: [] };
}
