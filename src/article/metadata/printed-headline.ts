import { BLOCKS_A_SLICE, type Slices } from '../../page/slices';
import type { Box, Page, TextBlock } from '../../page/types';
import { standsInAny } from '../within';
import { asWords, likenessOf } from './likeness';
import { fold } from './said';
import { addressWords, besideSpelled, SEPARATORS, shareOfAddress } from './title';

const HEADLINE_NAMES = /head-?line|(^|[\s_-])title|titel|titulo|titre|headline/i;
const LONGEST = 300;
/** A notice of rights, the heading of the comments. */
const NO_HEADLINE = /^copyright\b|^\W*\d+\s+(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}*|комментари\p{L}*)(?!\p{L})/iu;

/** The number of the block whose text the titles name, or the address spells; -1 where none does. */
export function* printedHeadline(page: Page, titles: string[], site: Set<string>, others: ReadonlySet<Box>): Slices<number> {
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
