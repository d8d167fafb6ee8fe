import { endsSlice, type Slices } from '../../slices';
import { lowered } from '../../page/lowered';
import type { Box, Page, TextBlock } from '../../page/types';
import { standsInAny } from '../within';
import { asWords, likenessOf } from './likeness';
import { fold } from './fold';
import { addressWords, besideSpelled, shareOfAddress, splitTitle } from './title';

const HEADLINE_NAMES = /head-?line|(^|[\s_-])title|titel|titulo|titre|headline/i;
const LONGEST = 300, SHORTEST = 2, SHORTEST_UNMARKED = 12;
/** What a block that is no heading scores at most; after a better one it need not be looked at. */
const MOST_ALIKE = 4.4;
/** In lower case: a notice of rights, the heading of the comments. What neither of them is begins with another letter. */
const MAY_BE_NONE = /^(?:c|\W*\d)/, NO_HEADLINE = /^copyright\b|^\W*\d+\s+(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}*|комментари\p{L}*)(?!\p{L})/u;

const isNone = (small: string): boolean => MAY_BE_NONE.test(small) && NO_HEADLINE.test(small);

/** The number of the block whose text the titles name, or the address spells; -1 where none does. */
export function* printedHeadline(page: Page, titles: string[], site: Set<string>, others: ReadonlySet<Box>): Slices<number> {
  const lower = Array.from(new Set(titles.map(title => title.toLowerCase()))), starts = Array.from(new Set(lower.map(startOf)));
  const prints = Array.from(new Set(titles.flatMap(foldedParts))).filter(title => title.length > 3).map(asWords);
  const address = addressWords(page.url), beside = besideSpelled(page);
  let best = -1, most = 1.4;
  let firsts = 0;
  for (let at = 0; at < page.blocks.length; at++) {
    if (endsSlice(at)) yield;
    const block = page.blocks[at] as TextBlock;
    const { text, box } = block;
    if (text.length > LONGEST || text.length < SHORTEST) continue;
    const level = levelOf(box);
    if (level < 4 && most >= MOST_ALIKE + 0.5 * level) continue;
    if (level === 0 && (text.length < SHORTEST_UNMARKED || !sharesStart(text.toLowerCase(), lower, starts))) continue;
    if (text.includes('©') || isNone(lowered(text))) continue;
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

/** A title, and the long ones of the parts around its separators. */
const foldedParts = (title: string): string[] => [fold(title), ...splitTitle(title).map(fold).filter(part => part.length > 12)];

/** 4 for h1, 1 for h4, 0 for what is no heading. */
const levelOf = (box: Box): number => ownLevel(box) ?? (box.parent && ownLevel(box.parent)) ?? 0;

function ownLevel({ tag, role }: Box): number | undefined {
  if (tag.length === 2 && tag.startsWith('h')) return Math.max(0, 5 - Number(tag.slice(1)));
  return role === 'heading' ? 2 : undefined;
}

const startOf = (text: string): string => text.slice(0, 8);

/** A quick look before two texts are compared word for word: one holds the other's first letters. */
function sharesStart(text: string, titles: readonly string[], starts: readonly string[]): boolean {
  const start = startOf(text);
  for (let i = 0; i < titles.length; i++) if ((titles[i] ?? '').includes(start)) return true;
  for (let i = 0; i < starts.length; i++) if (text.includes(starts[i] ?? '')) return true;
  return false;
}
