import { endsSlice, type Slices } from '../../slices';
import { lowered } from '../../page/lowered';
import type { Box, Page, TextBlock } from '../../page/types';
import type { Said } from './author-sources';
import type { BylineWords } from './byline-words';
import { afterInside, afterStart, namesIn } from './names';

/** Author lines that the page prints, each with how far it is to be trusted. */

const BYLINE_NAMES = /author|by-?line|autor|auteur|verfasser|writer|creator|redakteur|postedby|vcard/i;
const META_NAMES = /meta|info|date|posted|publish|submitted|details|credit|infos/i;
const NOT_BYLINE = /comment|bio|related|kommentar|about|widget|sidebar|share|recent|reply|modal|follow|social|teaser|menu|caption|copyright/i;
const COMMENT_NAMES = /comment|kommentar|reply|replies/i;
const AUTHOR_ADDRESS = /\/(?:author|autor|autoren|autorin|auteur|profile?|people|person|staff|by|journalist|redaktion|writer|team|user|member|experten|redakteure?|contributor|columnist)s?\/./i;
/** Where a link beside a date leads that names no author. */
const OTHER_ADDRESS = /#|[/?&=](?:category|categories|tags?|topics?|kategorien?|schlagwort|themen?|rubrik(?:en)?|sections?|ressort|comments?|kommentare)(?:[/=_-]|$)/i;
const DATE = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}:\d\d/;
/** A form's label, the line over a comment, a notice of rights. */
const NO_BYLINE = /[*:]$|^name(?:\s|$)|©|\(c\)|copyright/i;
const LONGEST_BYLINE = 160;
/** How far from the headline a byline may stand, in blocks. */
const BEFORE_HEADLINE = 6, AFTER_HEADLINE = 14;

export function* readBylines(page: Page, headline: number, words: BylineWords, isSite: (name: string) => boolean): Slices<Said[]> {
  const found: Said[] = [];
  const spelled: Spelled = new Map();
  let begins = false, above: Box | undefined, kindAbove = 0;
  for (let at = 0; at < page.blocks.length; at++) {
    if (endsSlice(at)) yield;
    const block = page.blocks[at] as TextBlock;
    const follows = begins;
    begins = words.begins.test(block.text);
    if (block.text.length > LONGEST_BYLINE || at === headline) continue;
    const { wrapper, box } = block;
    if (box.parent !== above) {
      above = box.parent;
      kindAbove = kindOfNames(above?.names, spelled);
    }
    const kind = kindAbove | kindOfNames(box.names, spelled) | kindOfNames(wrapper, spelled);
    if ((kind & IN_COMMENT) !== 0 || !(begins || follows || (kind & NAMED) !== 0 || isNearHeadline(at, headline)) || !mayBeByline(block.text, words)) continue;
    const said = bylineIn(page, block, at, headline, words, isSite, (kind & NAMED) !== 0);
    if (said) found.push(said);
  }
  return found;
}

const NAMED = 1, IN_COMMENT = 2;
/** What each spelling of a box's names says. */
type Spelled = Map<string, number>;

function kindOfNames(names: string | undefined, spelled: Spelled): number {
  if (names === undefined || names === '') return 0;
  let kind = spelled.get(names);
  if (kind === undefined) {
    kind = (BYLINE_NAMES.test(names) ? NAMED : 0) | (COMMENT_NAMES.test(names) ? IN_COMMENT : 0);
    spelled.set(names, kind);
  }
  return kind;
}

const isNearHeadline = (at: number, headline: number): boolean => headline >= 0 && at - headline >= -BEFORE_HEADLINE && at - headline <= AFTER_HEADLINE;

/** No label of a form or notice of rights. */
const mayBeByline = (text: string, words: BylineWords): boolean => !NO_BYLINE.test(text) || isFullName(afterStart(text, words)?.replace(/:$/, '') ?? '');

function bylineIn(page: Page, block: TextBlock, at: number, headline: number, words: BylineWords, isSite: (name: string) => boolean, isNamed: boolean): Said | undefined {
  const { text, box } = block;
  const names = `${block.wrapper ?? ''} ${box.names} ${box.parent?.names ?? ''}`;
  const distance = at - headline;
  const isNear = isNearHeadline(at, headline);
  const isMeta = META_NAMES.test(names);
  const starts = afterStart(text, words);
  const hasDate = DATE.test(text);
  const inside = starts === undefined && (isNamed || isMeta || hasDate) ? afterInside(text, words) : undefined;
  const label = page.blocks[at - 1]?.text ?? '';
  const isLabelled = label.length < 25 && afterStart(`${label} X`, words) === 'X';
  const linked = block.linked === 0 ? undefined : block.marks.find(mark => mark.kind === 'link' && AUTHOR_ADDRESS.test(mark.href ?? ''));
  const dated = hasDate && (isMeta || isNear) && block.linked < 0.9 * text.length;
  if (!isNamed && starts === undefined && inside === undefined && !isLabelled && !(linked && (isNear || isMeta)) && !(dated && isNear)) return undefined;
  if (!isNear && starts === undefined && !isLabelled && (inside !== undefined || !isNamed)) return undefined;
  const prefix = starts === undefined ? inside === undefined ? '' : text.slice(0, text.length - inside.length) : text.slice(0, text.length - starts.length);
  if (isNotText(prefix, words)) return undefined;
  let trust = (isNear ? 2.2 : headline < 0 ? 0.8 : distance < 0 ? -0.5 : 0.4) + (starts === undefined ? inside === undefined ? 0 : 1.5 : 2)
    + (isNamed ? 1.8 : isMeta ? 0.5 : 0) + (isLabelled ? 1.8 : 0) + (linked ? 1.2 : 0);
  if (box.tag === 'li' && !isNamed) trust -= 1;
  if (NOT_BYLINE.test(names)) trust -= 2;
  if (text.endsWith('.') && text.length > 60) trust -= 1.5;
  if (box.hidden) trust -= 1;
  if (starts === undefined && inside === undefined && !isNamed && !linked && !isLabelled) trust -= 0.9;
  const byWord = starts ?? inside;
  const said = linked && byWord === undefined ? text.slice(linked.start) : byWord ?? (dated && !isNamed ? withoutDate(block) : text);
  if (words.end.exec(lowered(byWord === undefined ? text : said))?.index === 0) return undefined;
  const list = namesIn(linked === undefined ? said : upToLink(block, said, linked.end, words), words, isSite);
  const first = list[0];
  if (first === undefined || text.endsWith('?') || !isLikeName(first, isNamed || linked !== undefined || (byWord !== undefined && hasDate))) return undefined;
  if (byWord === undefined && !linked && !isNamed && !isLabelled && !isFullName(first)) return undefined;
  return { names: list.map(name => ({ name })), foundIn: 'byline', trust, byline: text, order: at };
}

/** Where a linked name is not followed by a comma or an "and", what comes after the link is another thing: a place, a role. */
function upToLink({ text, marks }: TextBlock, said: string, linkEnd: number, words: BylineWords): string {
  const from = text.length - said.length;
  let end = linkEnd;
  for (const mark of marks) if (mark.kind === 'link' && mark.start >= end && AUTHOR_ADDRESS.test(mark.href ?? '') && isSeparator(text.slice(end, mark.start), words)) ({ end } = mark);
  return end > from && !isSeparator(text.slice(end), words) ? text.slice(from, end) : said;
}

const isSeparator = (between: string, words: BylineWords): boolean => words.and.exec(between)?.index === 0;

/** `28. Jan. 2022 Ann Lee`, `Ann Lee | 06.11.23`: the longest part without digits. */
function withoutDate({ text, marks }: TextBlock): string {
  const elsewhere = marks.filter(mark => mark.kind === 'link' && OTHER_ADDRESS.test(mark.href ?? '')).map(mark => text.slice(mark.start, mark.end));
  const parts = text.split(/[|•·\n]|\s[–—-]\s|,|\d[\d.:/-]*\s?(?:Uhr|h)?/u).map(part => part.replace(/^[\s–—-]+|[\s–—-]+$/g, '')).filter(part => isFullName(part) && !elsewhere.includes(part));
  return parts.sort((a, b) => b.length - a.length)[0] ?? '';
}

const MONTH = /^(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|m(?:är|ar)(?:z|ch)?|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)\.?$/i;
/** Months that people are named after, or as. */
const FIRST_NAME = /^(?:jan|mar|apr[iy]l|ma[iy]|june|jul[iy]|august)$/i;
const isMonth = (word: string, at: number): boolean => MONTH.test(word) && !(at === 0 && FIRST_NAME.test(word));
/** Two to four words, each with a capital or a particle: `Ann van der Lee`. */
const isFullName = (name: string): boolean => /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|den|da|di|del|la|al|bin|zu|dos)){1,4}$/u.test(name) && !name.split(' ').some(isMonth);

/** A full name; in a line that is surely a byline also a handle or a desk. */
const isLikeName = (name: string, isSure: boolean): boolean => name.split(' ').length <= 6 && (isSure || isFullName(name) || /^\p{Lo}/u.test(name) || /^\p{Lu}\.(\s?\p{Lu}\.)+$/u.test(name));

/** `Photos by …`, `Video von …`: not who wrote it. */
const isNotText = (prefix: string, words: BylineWords): boolean => /foto|photo|video|bild|illustr|grafik|übersetz|transl|design|powered|copyright|фото/i.test(prefix) && !/text|words/i.test(prefix) && words.end.test(lowered(prefix));
