import type { Box, Page, TextBlock } from '../../page/types';
import { isUnseen } from '../../page/walk';
import type { TimeContext } from '../index';

/** Where the headline and the body stand among the page's text blocks, as far as known. */
export interface Places {
  headline?: number;
  bodyStart?: number;
  bodyEnd?: number;
  /** The boxes around the headline and the body: their names say nothing against what stands in them. */
  own: ReadonlySet<Box>;
  /** What each spelling of a box's names says; read once. */
  kinds: Map<string, number>;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function placesOf(page: Page, context: TimeContext): Places {
  const [bodyStart, bodyEnd] = context.bodyOrders ?? [];
  const headline = context.headlineOrder ?? headlineOf(page, bodyStart);
  const own = new Set<Box>();
  for (const order of [headline, bodyStart]) {
    for (let box = order === undefined ? undefined : page.blocks[order]?.box; box && !own.has(box); box = box.parent) own.add(box);
  }
  return { headline, bodyStart, bodyEnd, own, kinds: new Map() };
}

/** The heading that the page's title repeats and that stands nearest above the body, else the first of first rank. */
function headlineOf(page: Page, bodyStart: number | undefined): number | undefined {
  const title = letters(`${page.title} | ${page.metas.find(meta => meta.key === 'og:title')?.content ?? ''}`);
  let said: TextBlock | undefined, first: TextBlock | undefined;
  for (const block of page.blocks) {
    const heading = headingOf(block);
    if (heading === '' || block.text.length > 400) continue;
    if (bodyStart !== undefined && block.order > bodyStart + 2 && (first ?? said)) break;
    if (heading === 'h1') first = block;
    if (isRepeated(letters(block.text), title) && (!said || heading <= headingOf(said))) said = block;
  }
  return (said ?? first ?? page.blocks.find(block => block.text.length < 300 && block.text.length > 20 && isRepeated(letters(block.text), title)))?.order;
}

const isRepeated = (text: string, title: string): boolean => text.length > 8 && title.includes(text);

function headingOf(block: TextBlock): string {
  for (let box: Box | undefined = block.box, level = 0; box && level < 3; box = box.parent, level++) if (/^h[1-3]$/.test(box.tag)) return box.tag;
  return '';
}

/** Names of boxes that hold comments. */
export const COMMENTS = /(?:^|[\s_-])(?:comments?(?:-?list|-?meta|-?body|s?-?area)?|leserbrief\w*|kommentare?|respond)(?:$|[\s_-])/i;
/** Names of boxes that hold other stories. */
export const OTHER_STORIES = /(?:^|[\s_-])(?:related|recommend\w*|teasers?|popular|trending|most-?(?:read|viewed)|newsletter|calendar|upcoming|carousel|embed|tweet|instagram\w*|fb-\w+)(?:$|[\s_-])/i;
/** Names of boxes of the site's frame. */
export const FRAME = /(?:^|[\s_-])(?:side-?bar|widget|(?<!(?:post|article|entry|content|news)[-_]+)footer|latest|archives?|(?:news-?)?ticker|slider|menu|navbar|nav)(?:$|[\s_-])/i;
const FRAME_TAG = /^(?:nav|footer|aside)$/;
/** Names of boxes that hold what is said of the article, whatever their tag: `<footer class="entry-meta">`. */
export const OF_ARTICLE = /(?:^|[\s_-])(?:post|article|entry|content|news|story|intro|beitrag|artikel)[-_]{0,2}(?:footer|meta|info|infos|header|details|date|byline)(?:$|[\s_-])/i;
const LONGEST_NAMES = 160;
/** From the headline to the body there are no more blocks than this where all of them are the article's. */
const LONGEST_HEAD = 14;
const NEAR_HEADLINE = 3;

export type Owner = 'article' | 'frame' | 'other';

/** Whether a text block stands from a few lines above the headline to the first lines of the body. */
export function isInHead(order: number, { headline, bodyStart }: Places): boolean {
  if (headline === undefined) return bodyStart !== undefined && order >= bodyStart - NEAR_HEADLINE && order <= bodyStart;
  const end = bodyStart !== undefined && bodyStart > headline ? Math.min(bodyStart, headline + LONGEST_HEAD) : headline + NEAR_HEADLINE;
  return order >= headline - NEAR_HEADLINE && order <= end;
}

/** Whether a text block belongs to the article, to the frame of the site, or to another text. */
export function ownerOf(block: TextBlock | undefined, places: Places): Owner {
  return ownerByNames(block, places, block !== undefined && isInHead(block.order, places));
}

/** Whether a text block stands right above the headline, in a box with the name of another thing. */
export function isInDoubt(block: TextBlock, places: Places): boolean {
  return places.headline !== undefined && block.order < places.headline && ownerByNames(block, places, false) !== 'article';
}

/** Names of the box at the top of every page of a site. */
export const SITE_HEADER = /(?:^|[\s_-])(?:header|masthead|top-?bar)(?:$|[\s_-])/i;

/** Whether a text block stands in a header above that of the article: its date is that of the day the page was made. */
export function isInSiteHeader({ order, box }: TextBlock, { headline, own }: Places): boolean {
  if (headline === undefined || order >= headline - NEAR_HEADLINE) return false;
  for (let one: Box | undefined = box; one && !own.has(one); one = one.parent) if (one.tag === 'header' || SITE_HEADER.test(one.names)) return true;
  return false;
}

function ownerByNames(block: TextBlock | undefined, places: Places, inHead: boolean): Owner {
  let owner: Owner = 'article';
  for (let box = block?.box; box && !places.own.has(box); box = box.parent) {
    const kind = kindOf(box.names, places.kinds);
    if (kind === IS_COMMENTS) return 'other';
    if (inHead) continue;
    if (kind === IS_OTHER) return 'other';
    if (kind === IS_FRAME || (kind === IS_UNKNOWN && FRAME_TAG.test(box.tag))) owner = 'frame';
  }
  return owner;
}

const IS_UNKNOWN = 0, IS_COMMENTS = 1, IS_OTHER = 2, IS_ARTICLE = 3, IS_FRAME = 4;

function kindOf(names: string, kinds: Map<string, number>): number {
  if (names === '' || names.length >= LONGEST_NAMES) return IS_UNKNOWN;
  let kind = kinds.get(names);
  if (kind === undefined) {
    kind = COMMENTS.test(names) ? IS_COMMENTS : OTHER_STORIES.test(names) ? IS_OTHER : OF_ARTICLE.test(names) ? IS_ARTICLE : FRAME.test(names) ? IS_FRAME : IS_UNKNOWN;
    kinds.set(names, kind);
  }
  return kind;
}

/** Whether readers see nothing of a text block. What is hidden from screen readers alone is seen: a date is often said again for them. */
export function isHiddenLine({ box }: TextBlock): boolean {
  if (!box.hidden) return false;
  for (let one: Box | undefined = box; one; one = one.parent) if (isUnseen(one.element)) return true;
  return false;
}
