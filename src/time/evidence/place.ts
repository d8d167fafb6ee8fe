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

/** Names of boxes that hold other texts: comments, related stories. */
export const OTHER_TEXTS = /(?:^|[\s_-])(?:comments?(?:-?list|-?meta|-?body|s?-?area)?|leserbrief\w*|kommentare?|respond|related|recommend\w*|teasers?|popular|trending|most-?(?:read|viewed)|newsletter|calendar|upcoming|carousel)(?:$|[\s_-])/i;
/** Names of boxes of the site's frame. */
export const FRAME = /(?:^|[\s_-])(?:side-?bar|widget|footer|latest|archives?|ticker|slider|menu|navbar|nav)(?:$|[\s_-])/i;
const FRAME_TAG = /^(?:nav|footer|aside)$/;
const LONGEST_NAMES = 160;
/** From the headline to the body there are no more blocks than this where all of them are the article's. */
const LONGEST_HEAD = 14;

export type Standing = 'own' | 'frame' | 'other';

/** Whether a text block belongs to the article, to the frame of the site, or to another text. */
export function ownerOf(block: TextBlock | undefined, { own, headline, bodyStart }: Places): Standing {
  const inHead = block !== undefined && headline !== undefined && block.order >= headline && block.order <= (bodyStart !== undefined && bodyStart > headline ? Math.min(bodyStart, headline + LONGEST_HEAD) : headline + 3);
  let owner: Standing = 'own';
  for (let box = block?.box; box && !own.has(box); box = box.parent) {
    if (box.names.length < LONGEST_NAMES && OTHER_TEXTS.test(box.names)) return 'other';
    if (!inHead && (FRAME_TAG.test(box.tag) || (box.names.length < LONGEST_NAMES && FRAME.test(box.names)))) owner = 'frame';
  }
  return owner;
}
