import type { Box, Page, TextBlock } from '../../page/types';
import type { TimeContext } from '../index';

/** Where the headline and the body stand among the page's text blocks, as far as known. */
export interface Places { headline?: number; bodyStart?: number; bodyEnd?: number }

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function placesOf(page: Page, context: TimeContext): Places {
  const headline = context.headlineOrder ?? headlineOf(page, context.bodyOrders?.[0]);
  return { headline, bodyStart: context.bodyOrders?.[0], bodyEnd: context.bodyOrders?.[1] };
}

/** The first-rank heading that the page's title repeats, else the first. */
function headlineOf(page: Page, bodyStart: number | undefined): number | undefined {
  const title = letters(`${page.title} | ${page.metas.find(meta => meta.key === 'og:title')?.content ?? ''}`);
  let first: number | undefined, said: number | undefined;
  for (const block of page.blocks) {
    if (bodyStart !== undefined && block.order > bodyStart && (first !== undefined || said !== undefined)) break;
    if (!/^h[1-3]$/.test(headingOf(block))) continue;
    const text = letters(block.text);
    if (text.length > 8 && title.includes(text)) said = said !== undefined && headingOf(page.blocks[said] ?? block) === 'h1' ? said : block.order;
    if (first === undefined && headingOf(block) === 'h1') first = block.order;
    if (said !== undefined && headingOf(block) === 'h1') break;
  }
  return said ?? first;
}

function headingOf(block: TextBlock): string {
  for (let box: Box | undefined = block.box, level = 0; box && level < 3; box = box.parent, level++) if (/^h[1-6]$/.test(box.tag)) return box.tag;
  return '';
}

/** Boxes whose dates are not the article's: comments, related stories, the frame of the site. */
export const ELSEWHERE = /comment|kommentar|related|recommend|sidebar|widget|teaser|footer|popular|trending|most-?read|latest|newsletter|calendar|archive|breadcrumb/i;
const FRAME = /^(?:nav|footer|aside)$/;
const WHOLE = /^(?:body|html|main|article)$/;

/** Whether a box stands in something that is not the article. */
export function standsElsewhere(box: Box | undefined): boolean {
  for (let at = box; at; at = at.parent) {
    if (WHOLE.test(at.tag)) return false;
    if (FRAME.test(at.tag) || (at.names.length < 120 && ELSEWHERE.test(at.names))) return true;
  }
  return false;
}
