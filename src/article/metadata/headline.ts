import { BLOCKS_A_SLICE, type Slices } from '../../page/slices';
import type { Box, Page, TextBlock } from '../../page/types';
import type { Found } from '../types';
import { standsInAny } from '../within';
import { articleOf, fold, found, metaOf, repeatsTitle } from './said';

/** The headline, the label above it, and the block that prints it. */
export interface Headline { headline?: Found<string>; kicker?: Found<string>; order: number }

const SEPARATORS = /\s+[|•·»›>:]+\s+|\s+[-–—]+\s+|\s*\|\s*|\s*›\s*/;
const HEADLINE_NAMES = /head-?line|(^|[\s_-])title|titel|titulo|titre|headline/i;
const KICKER_NAMES = /kicker|over-?line|top-?line|top-?title|dach-?zeile|spitz-?marke|eyebrow|super-?title|pre-?title|roof|rubric|label|category|topic|antetitulo|volanta|h1small/i;
const SUBTITLE_NAMES = /sub-?title|sub-?head|invisible|hidden|aural|sr-only|screen-?reader/i;
const LONGEST = 300;
/** A notice of rights, the heading of the comments. */
const NO_HEADLINE = /^copyright\b|^\W*\d+\s+(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}*|комментари\p{L}*)(?!\p{L})/iu;
/** So much of a page's address must stand in a heading for it to tell anything. */
const LEAST_ADDRESS = 0.6, LEAST_WORDS = 3, LEAST_WORDS_OF_LAST = 2;

/**
 * Chooses the block whose text the page's own titles name. A printed headline beats what the markup says of it;
 * JSON-LD beats OpenGraph, and OpenGraph beats the title, out of which the site's name is taken. `others` are the
 * boxes of other articles on the page.
 */
export function* readHeadline(page: Page, others: ReadonlySet<Box>): Slices<Headline> {
  const site = siteNames(page);
  const said = [found(articleOf(page)?.['headline'], 'json-ld'), metaOf(page, 'og:title', 'twitter:title', 'dc.title', 'title'), found(page.title, 'title')]
    .filter(title => title !== undefined)
    .map(title => ({ ...title, value: withoutSite(title.value, site) })).filter(title => title.value !== '' && !site.has(fold(title.value)));
  const order = yield* printedHeadline(page, said.map(title => title.value), site, others);
  const block = page.blocks[order];
  if (!block) return { headline: said[0], order: -1 };
  const { kicker, text } = partsOf(block, said.map(title => title.value));
  return { headline: { value: text, foundIn: 'heading' }, ...(kicker ? { kicker: { value: kicker, foundIn: 'heading' } } : {}), order };
}

/** How the site may call itself: its name in the metas, and its host. */
function siteNames(page: Page): Set<string> {
  const names = new Set<string>();
  for (const said of [metaOf(page, 'og:site_name', 'application-name', 'twitter:site')?.value, URL.parse(page.url)?.hostname.replace(/^www\./, '')]) {
    if (said && !repeatsTitle(page, said)) names.add(fold(said));
  }
  return names;
}

/** The parts of the title beside the one that the address spells: a heading of these words alone is the site's, or a section's. */
function besideSpelled({ title, url }: Page): Set<string> {
  const parts = title.split(SEPARATORS).map(fold).filter(Boolean), address = addressWords(url, LEAST_WORDS_OF_LAST);
  const spelled = parts.filter(part => shareOfAddress(part, address) > 0);
  return new Set(spelled.length === 1 ? parts.filter(part => part !== spelled[0]) : []);
}

/** The part of a title that is no name of the site: the first long one. */
function withoutSite(title: string, site: Set<string>): string {
  const parts = title.split(SEPARATORS).filter(Boolean);
  if (parts.length < 2) return title;
  let from = 0, to = parts.length;
  const isSite = (part: string | undefined): boolean => part !== undefined && (site.has(fold(part)) || [...site].some(name => near(fold(part), name)));
  while (to - from > 1 && isSite(parts[to - 1])) to--;
  while (to - from > 1 && isSite(parts[from])) from++;
  const first = title.indexOf(parts[from] ?? '');
  const last = parts[to - 1] ?? '';
  return title.slice(first, title.lastIndexOf(last) + last.length).trim();
}

/** `tagesblatt` and `tagesblatt de`, `the daily` and `thedaily com`. */
function near(part: string, name: string): boolean {
  const a = part.replaceAll(' ', ''), b = name.replaceAll(' ', '');
  return a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a));
}

function* printedHeadline(page: Page, titles: string[], site: Set<string>, others: ReadonlySet<Box>): Slices<number> {
  const lower = titles.map(title => title.toLowerCase()), starts = lower.map(title => title.slice(0, 8));
  const prints = titles.map(fold).flatMap(title => [title, ...splits(title, titles)]).filter(title => title.length > 3).map(asWords);
  const address = addressWords(page.url), beside = besideSpelled(page);
  let best = -1, most = 1.4;
  let firsts = 0;
  for (let at = 0; at < page.blocks.length; at++) {
    if (at % BLOCKS_A_SLICE === BLOCKS_A_SLICE - 1) yield;
    const block = page.blocks[at] as TextBlock;
    const { text, box } = block;
    if (text.length > LONGEST || text.length < 2 || text.includes('©') || NO_HEADLINE.test(text)) continue;
    const level = levelOf(block);
    if (level === 0 && (text.length < 12 || !sharesStart(text.toLowerCase(), lower, starts))) continue;
    const own = fold(text);
    if (own === '' || site.has(own) || beside.has(own)) continue;
    const likeness = Math.max(likenessOf(own, prints), level > 0 ? 0.75 * shareOfAddress(own, address) : 0);
    if ((likeness === 0 && level < 4) || standsInAny(block, others)) continue;
    if (level === 4) firsts++;
    const score = 4 * likeness + (likeness > 0.3 || level === 4 ? 0.5 * level : 0) + (HEADLINE_NAMES.test(block.wrapper ?? box.names) ? 0.4 : 0)
      - (block.linked > 0.5 * text.length ? 1 : 0) - (box.hidden ? 1 : 0) - (likeness === 0 && firsts > 1 ? 0.5 : 0) - Math.min(0.3, at / 1000);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** The words of the last part of an address that has some, and of the very last where it has `least`: `/2021/old-bridge-reopens.html` has three. */
function addressWords(url: string, least = LEAST_WORDS): string[] {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').filter(Boolean).map(part => plainLetters(part.replace(/\.\w{2,5}$/, '')).split(/[^a-z]+/).filter(word => word.length > 2));
  const last = parts.at(-1) ?? [];
  return last.length >= least ? last : parts.findLast(words => words.length >= LEAST_WORDS) ?? [];
}

function shareOfAddress(own: string, address: readonly string[]): number {
  if (address.length === 0) return 0;
  const words = new Set(plainLetters(own).split(' '));
  const shared = address.filter(word => words.has(word)).length / address.length;
  return shared < LEAST_ADDRESS ? 0 : shared;
}

/** As addresses spell words: `ä` is `ae` or `a`; here both are `a`. */
const plainLetters = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').replace(/[äöü]|ae|oe|ue/g, letter => letter.charAt(0).normalize('NFD').charAt(0)).normalize('NFD').replace(/\p{M}/gu, '');

/** The parts of a title around its separators. */
const splits = (folded: string, titles: string[]): string[] =>
  titles.filter(title => fold(title) === folded).flatMap(title => title.split(SEPARATORS).map(fold).filter(part => part.length > 12));

/** 4 for h1, 1 for h4, 0 for what is no heading. */
function levelOf({ box }: TextBlock): number {
  for (const one of [box, box.parent]) {
    if (one && one.tag.length === 2 && one.tag.startsWith('h')) return Math.max(0, 5 - Number(one.tag.slice(1)));
    if (one?.role === 'heading') return 2;
  }
  return 0;
}

/** A quick look before two texts are compared word for word: one holds the other's first letters. */
function sharesStart(text: string, titles: readonly string[], starts: readonly string[]): boolean {
  const start = text.slice(0, 8);
  for (let i = 0; i < titles.length; i++) if ((titles[i] ?? '').includes(start) || text.includes(starts[i] ?? '')) return true;
  return false;
}

interface Words { text: string; list: string[]; words: Set<string> }
function asWords(text: string): Words {
  const list = text.split(' ');
  return { text, list, words: new Set(list) };
}

/** 1 for the same words; less where one holds the other or they share most words. */
function likenessOf(own: string, wanted: readonly Words[]): number {
  let most = 0;
  let ownWords: Words | undefined;
  for (const title of wanted) {
    if (title.text === own) return 1;
    const isShorter = title.text.length < own.length;
    const short = isShorter ? title.text : own, long = isShorter ? own : title.text;
    if (short.length < 8 || long.length > 4 * short.length) continue;
    // one word of a title stands in many a heading
    if (isShorter && title.list.length === 1) continue;
    if (long.includes(short)) most = Math.max(most, 0.35 + 0.6 * short.length / long.length);
    else {
      ownWords ??= asWords(own);
      const shared = isShorter ? share(title.list, ownWords.words) : share(ownWords.list, title.words);
      if (shared > 0.5) most = Math.max(most, 0.9 * shared);
    }
  }
  return most;
}

function share(list: readonly string[], words: ReadonlySet<string>): number {
  let both = 0;
  for (const word of list) if (words.has(word)) both++;
  return both / Math.max(list.length, words.size);
}

const SEPARATOR_AT_START = /^\s*[:|–—-]/u, SEPARATOR_AT_END = /[:|–—]\s*$/u;
const HEAD_EDGE = /^[\s:|/–—-]+/u, TAIL_EDGE = /[\s:|/–—-]+$/u;

/** Takes off a heading the kicker before and the subtitle after it, where the page shows where they end. */
function partsOf({ text, parts = [], marks }: TextBlock, titles: string[]): { kicker?: string; text: string } {
  const cut = (from: number, to = text.length): { kicker?: string; text: string } => {
    const kicker = text.slice(0, from).replace(TAIL_EDGE, '').trim();
    return { ...(kicker ? { kicker } : {}), text: text.slice(from, to).replace(HEAD_EDGE, '').replace(/\s+/g, ' ').trim() };
  };
  const tail = parts.find(part => part.end === text.length && part.start > 0.3 * text.length && SUBTITLE_NAMES.test(part.names));
  if (tail) return { text: text.slice(0, tail.start).replace(TAIL_EDGE, '').replace(/\s+/g, ' ').trim() };
  const wanted = titles.map(fold);
  const whole = parts.find(part => part.start === 0 && part.end > 0.3 * text.length && part.end < text.length && wanted.includes(fold(text.slice(0, part.end))));
  if (whole) return cut(0, whole.end);
  const first = parts.find(part => part.start === 0 && part.end > 2 && part.end < text.length - 8
    && (KICKER_NAMES.test(part.names) || (part.end < 0.6 * text.length && (SEPARATOR_AT_START.test(text.slice(part.end)) || SEPARATOR_AT_END.test(text.slice(0, part.end))))));
  if (first) return cut(first.end);
  const broken = marks.find(mark => mark.kind === 'break');
  for (const match of text.matchAll(/[\s:|/–—-]+/gu)) {
    const at = match.index + match[0].length;
    if (at > 0.6 * text.length || !(/[:|/–—-]/u.test(match[0]) || broken?.start === match.index)) continue;
    const rest = fold(text.slice(at));
    if (rest.length > 12 && wanted.includes(rest)) return cut(at);
  }
  return { text: text.replace(/\s+/g, ' ') };
}
