import type { Box } from '../../page/types';
import { standsIn } from '../within';
import { type BlockFacts, type BoxFacts, type PageFacts, compact } from './facts';
import { type Counts, HELD, countChars } from './chars';
import { choice, type Emit, feature, oneOf, steps } from './registry';

/** What a block shows by itself and beside its neighbours. */

const size = steps('size', [8, 16, 25, 40, 60, 90, 140, 220, 400, 800]);
const linkShare = steps('links', [0.01, 0.1, 0.25, 0.5, 0.8, 0.99]);
const ends = feature('ends like a sentence');
const endsColon = feature('ends with a colon');
const endsDots = feature('ends with dots');
const endsNot = steps('no sentence end, size', [20, 40, 80, 160]);
const inner = steps('sentence ends inside', [1, 2, 4]);
const commas = steps('commas', [1, 3, 6]);
const digits = steps('share of digits', [0.01, 0.1, 0.3]);
const capitals = steps('share of capitals', [0.02, 0.06, 0.15, 0.4, 0.8]);
const lowerStart = feature('begins in lower case');
const begins = oneOf('begins with', ['©', '@', '#', '-', '–', '—', '•', '*', '►', '▶', '»', '›', '→', '+', '|', '(', '[', '"', '“', '„', '«', '‘', '「']);
const holds = oneOf('holds', [...HELD]);
const HOLDS = Array.from(HELD, char => holds(char));
const copies = steps('copies', [2, 3, 5]);
const wraps = feature('stands in one inline element');
const bold = feature('bold throughout');
const slanted = feature('slanted throughout');
const breaks = feature('has line breaks');
const linkOnly = steps('one link throughout, size', [20, 45, 80]);
const picture = feature('picture before');
const pictureLevels = steps('levels to the box it shares with the picture before', [1, 2, 3, 4, 6]);
const pictureBlocks = steps('blocks in the box it shares with the picture before', [2, 3, 4, 6, 12]);
const timed = feature('has a time element');
const dated = feature('short, has a date');
const labelled = feature('begins with a word and a colon');
const isTitle = feature('is the headline');
const isDescription = feature('is the description'), inDescription = feature('shares its beginning with the description');
const namesAuthor = feature('short, names an author');
const inArticleBody = feature('in the body of JSON-LD'), notInArticleBody = feature('not in the body of JSON-LD');
const firstInParent = feature('first in its parent'), lastInParent = feature('last in its parent');
const parentBlocks = steps('blocks in parent', [2, 3, 5, 10, 30]);
const parentMedia = steps('media in parent by block', [0.01, 0.1, 0.3, 0.6, 1]);
const grandMedia = steps('media in grandparent by block', [0.01, 0.1, 0.3, 0.6, 1]);
const listLinks = steps('links of its list', [0.01, 0.1, 0.25, 0.5, 0.8, 0.99]), listMean = steps('mean size in its list', [15, 30, 60, 120, 240]);
const ownTag = oneOf('tag', ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dd', 'dt', 'section', 'article', 'blockquote', 'figcaption', 'pre', 'footer', 'header', 'aside', 'button', 'label', 'form', 'center', 'body', 'main', 'nav', 'figure', 'summary', 'address', 'caption', 'legend', 'ul']);
const aboveTag = oneOf('in', ['header', 'footer', 'nav', 'aside', 'article', 'main', 'section', 'form', 'figure', 'figcaption', 'table', 'ul', 'ol', 'dl', 'blockquote', 'details', 'button', 'fieldset', 'li', 'td', 'address', 'menu', 'pre', 'p', 'h2', 'h3']);
const role = oneOf('role', ['main', 'navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'article', 'region', 'search', 'list', 'listitem', 'button', 'tabpanel', 'alert', 'form', 'heading', 'presentation', 'menu', 'img', 'note', 'group', 'feed']);
const hidden = feature('hidden');
const fromTitle = steps('blocks after the headline', [-20, -4, -1, 0, 1, 2, 3, 5, 10, 20, 40, 80, 160]);
const parentLinks = steps('links of parent', [0.01, 0.1, 0.25, 0.5, 0.8, 0.99]);
const grandLinks = steps('links of grandparent', [0.01, 0.1, 0.25, 0.5, 0.8, 0.99]);
const greatLinks = steps('links of great-grandparent', [0.01, 0.1, 0.25, 0.5, 0.8, 0.99]);
const parentShare = steps('sentences in parent', [1, 300, 1000, 2500, 6000]);
const grandShare = steps('sentences in grandparent', [1, 300, 1000, 2500, 6000]);
const greatShare = steps('sentences in great-grandparent', [1, 300, 1000, 2500, 6000]);
const parentMean = steps('mean size in parent', [15, 30, 60, 120, 240]);
const grandMean = steps('mean size in grandparent', [15, 30, 60, 120, 240]);
const sizeNames = ['none', 'tiny', 'short', 'line', 'long'];
const kinds = sizeNames.flatMap(name => ['plain', 'mixed', 'links'].map(links => `${name} ${links}`));
const before1 = choice('before it', kinds), before2 = choice('second before it', kinds);
const after1 = choice('after it', kinds), after2 = choice('second after it', kinds);
const self = choice('itself', kinds);
const SIZED_TAGS = ['p', 'div', 'li', 'h2', 'h3', 'h4', 'td', 'other'];
const tagSize = choice('tag and kind', SIZED_TAGS.flatMap(tag => kinds.map(kind => `${tag} ${kind}`)));
const sizedTag = new Map(SIZED_TAGS.map((tag, i) => [tag, tagSize + i * kinds.length]));
const OTHER_TAG = tagSize + (SIZED_TAGS.length - 1) * kinds.length;

const counts: Counts = { sentences: 0, commas: 0, digits: 0, capitals: 0, held: 0 };
const DATE = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}:\d\d/;

const LABEL = /^[\p{L}\p{N}]{2}[\p{L}\p{N}]*\s?:\s/u, LONGEST_LABEL = 20;

/** `Photo: …`, `Sources : …`: one word and a colon. The browser makes a pattern slowly that counts letters up to twenty. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  return colon >= 0 && colon <= LONGEST_LABEL && LABEL.test(text);
}

/** The number of a block's kind, of `kinds`: its size and links in a word or two; 0 where there is no block. */
export function kindOf(facts: BlockFacts | undefined): number {
  if (!facts) return 0;
  const { size: n, linked } = facts;
  return 3 * (n < 25 ? 1 : n < 70 ? 2 : n < 160 ? 3 : 4) + (linked < 0.1 ? 0 : linked < 0.8 ? 1 : 2);
}

const menuLink = feature('link in a list of links');

/** A short link in a box of links: so many, and so surely not body, that nothing else is asked of it. */
export function isMenuLink(page: PageFacts, at: number): boolean {
  const facts = page.blocks[at];
  if (!facts || facts.linked < 0.99 || facts.size > 60) return false;
  const { box } = facts.block;
  const around = page.boxes[(box.parent?.parent ?? box).index];
  return around !== undefined && around.linked > 0.9 * around.size && around.blocks > 2;
}

/** The features of a block by itself. `kind` is that of each block of the page. */
export function emitBlock(page: PageFacts, at: number, kind: readonly number[], emit: Emit): void {
  const facts = page.blocks[at];
  if (!facts) return;
  if (isMenuLink(page, at)) {
    emit(menuLink);
    return;
  }
  const { block } = facts;
  emitText(facts, emit);
  emitMarks(facts, emit);
  emitKnown(page, facts, emit);
  emitPicture(page, facts, emit);
  const { tag } = block.box;
  emit(ownTag(tag));
  const own = kind[at] ?? 0;
  emit(self + own);
  emit((sizedTag.get(tag) ?? OTHER_TAG) + own);
  emit(before1 + (kind[at - 1] ?? 0));
  emit(before2 + (kind[at - 2] ?? 0));
  emit(after1 + (kind[at + 1] ?? 0));
  emit(after2 + (kind[at + 2] ?? 0));
  if (page.known.headline >= 0) emit(fromTitle(at - page.known.headline));
  if (page.blocks[at - 1]?.block.box.parent !== block.box.parent) emit(firstInParent);
  if (page.blocks[at + 1]?.block.box.parent !== block.box.parent) emit(lastInParent);
}

/** What surrounds a block is the same for all blocks of a parent, unless the block is a list itself. */
export const isList = ({ tag }: Box): boolean => tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'table';

function emitText(facts: BlockFacts, emit: Emit): void {
  const { text } = facts.block;
  emit(size(facts.size));
  emit(linkShare(facts.linked));
  if (facts.ends) emit(ends);
  else emit(endsNot(facts.size));
  if (text.endsWith(':')) emit(endsColon);
  if (text.endsWith('…') || text.endsWith('...')) emit(endsDots);
  emit(begins(text.charAt(0)));
  const first = text.charAt(0);
  if (first !== first.toUpperCase()) emit(lowerStart);
  countChars(text, counts);
  emit(inner(counts.sentences - (facts.ends ? 1 : 0)));
  emit(commas(counts.commas));
  emit(digits(counts.digits));
  emit(capitals(counts.capitals));
  if (counts.held !== 0) for (let i = 0; i < HOLDS.length; i++) if (counts.held & (1 << i)) emit(HOLDS[i] as number);
  if (facts.copies > 1) emit(copies(facts.copies));
}

function emitKnown({ known }: PageFacts, { block, size: n, timed: hasTime }: BlockFacts, emit: Emit): void {
  const { text } = block;
  if (hasTime) emit(timed);
  if (n < 80 && counts.digits > 0 && DATE.test(text)) emit(dated);
  if (counts.held & COLON && isLabelled(text)) emit(labelled);
  if (n < 120 && known.authors.some(name => text.includes(name))) emit(namesAuthor);
  if (n < 12) return;
  if (known.articleBody === '' && (n > 300 || !known.title.startsWith(text.charAt(0).toLowerCase())) && !known.description.startsWith(text.charAt(0).toLowerCase())) return;
  const own = compact(text.length > 80 ? text.slice(0, 80) : text);
  if (n < 300 && own === known.title.slice(0, own.length) && own.length > 0.7 * known.title.length) emit(isTitle);
  if (known.description.length > 20 && own.slice(0, 40) === known.description.slice(0, Math.min(40, own.length))) emit(text.length > 1.5 * known.description.length ? inDescription : isDescription);
  if (known.articleBody !== '') emit(known.articleBody.includes(own) ? inArticleBody : notInArticleBody);
}

const COLON = 1 << HELD.indexOf(':');

const PICTURE_REACH = 8;

/** A caption shares a small box with its picture. */
function emitPicture(page: PageFacts, { block, mediaBefore }: BlockFacts, emit: Emit): void {
  if (!mediaBefore) return;
  emit(picture);
  let box: Box | undefined = block.box, levels = 0;
  while (box && levels < PICTURE_REACH && !standsIn(mediaBefore, box, PICTURE_REACH)) {
    box = box.parent;
    levels++;
  }
  emit(pictureLevels(levels));
  if (box) emit(pictureBlocks(page.boxes[box.index]?.blocks ?? 0));
}

function emitMarks({ block, size: n }: BlockFacts, emit: Emit): void {
  if (block.wrapper !== undefined) emit(wraps);
  if (block.box.hidden) emit(hidden);
  const { length } = block.text;
  for (const { kind, start, end } of block.marks) {
    if (kind === 'break') {
      emit(breaks);
      break;
    }
    if (start > 0 || end < length) continue;
    if (kind === 'strong') emit(bold);
    else if (kind === 'emphasis') emit(slanted);
    else if (kind === 'link') emit(linkOnly(n));
  }
}

/** The features of the boxes around a block in `box`. */
export function emitAround(page: PageFacts, box: Box, emit: Emit): void {
  const parent = box.parent, grand = parent?.parent, great = grand?.parent;
  const at = (one: Box | undefined): BoxFacts | undefined => one && page.boxes[one.index];
  const p = at(parent), g = at(grand), gg = at(great);
  if (p) {
    emit(parentLinks(p.linked / p.size));
    emit(parentShare(p.sentences));
    emit(parentMean(p.size / p.blocks));
    emit(parentBlocks(p.blocks));
    emit(parentMedia(p.media / p.blocks));
  }
  if (g) {
    emit(grandLinks(g.linked / g.size));
    emit(grandShare(g.sentences));
    emit(grandMean(g.size / g.blocks));
    emit(grandMedia(g.media / g.blocks));
  }
  if (gg) {
    emit(greatLinks(gg.linked / gg.size));
    emit(greatShare(gg.sentences));
  }
  for (let up: Box | undefined = box, level = 0; up && level < 5; up = up.parent, level++) {
    if (!isList(up)) continue;
    const list = at(up);
    if (list) {
      emit(listLinks(list.linked / list.size));
      emit(listMean(list.size / list.blocks));
    }
    break;
  }
}

/** What a box lends to every block in it, besides the words of its names. */
export function emitBox(box: Box, emit: Emit): void {
  emit(aboveTag(box.tag));
  if (box.role !== undefined) emit(role(box.role));
}
