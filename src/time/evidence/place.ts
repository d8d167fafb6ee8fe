import type { Box, Page, TextBlock } from '../../page/types';
import type { TimeContext } from '../index';

/** Where the headline and the body stand among the page's text blocks, as far as known. */
export interface Places {
  headline?: number;
  bodyStart?: number;
  bodyEnd?: number;
  /** The boxes around the headline and the body: their names say nothing against what stands in them. */
  own: ReadonlySet<Box>;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function placesOf(page: Page, context: TimeContext): Places {
  const [bodyStart, bodyEnd] = context.bodyOrders ?? [];
  const headline = context.headlineOrder ?? headlineOf(page, bodyStart);
  const own = new Set<Box>();
  for (const order of [headline, bodyStart]) {
    for (let box = order === undefined ? undefined : page.blocks[order]?.box; box && !own.has(box); box = box.parent) own.add(box);
  }
  return { headline, bodyStart, bodyEnd, own };
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

/** Names of boxes whose dates are not the article's: comments, related stories, the frame of the site. */
export const ELSEWHERE = /(?:^|[\s_-])(?:comments?(?:list|-list|-meta|-body|s?-area)?|leserbrief\w*|kommentar\w*|respond|related|recommend\w*|sidebar|side-bar|widget|teasers?|footer|popular|trending|most-?(?:read|viewed)|latest|newsletter|calendar|archives?|event\w*|upcoming|ticker|carousel|slider|menu|navbar|nav)(?:$|[\s_-])/i;
const FRAME = /^(?:nav|footer|aside)$/;
const LONGEST_NAMES = 160;

/** Whether a box stands in something that is not the article. */
export function standsElsewhere(box: Box | undefined, { own }: Places): boolean {
  for (let at = box; at; at = at.parent) {
    if (own.has(at)) return false;
    if (FRAME.test(at.tag) || (at.names.length < LONGEST_NAMES && ELSEWHERE.test(at.names))) return true;
  }
  return false;
}
