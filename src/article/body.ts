import type { Box, Page, TextBlock } from '../page/types';

const UNWANTED = /comment|related|share|social|newsletter|footer|sidebar|promo|caption|cookie|consent|menu|nav|byline|author|teaser|recommend|advert|breadcrumb/i;

/** First and simple: the box with most unlinked paragraph text, and what in it is no boilerplate by name. */
export function chooseBody(page: Page): TextBlock[] {
  const scores = new Map<Box, number>();
  for (const block of page.blocks) {
    const weight = block.text.length < 40 || unwanted(block) ? 0 : block.text.length - 2 * block.linked;
    if (weight <= 0) continue;
    let share = weight;
    for (let box: Box | undefined = block.box, level = 0; box && level < 4; box = box.parent, level++) {
      scores.set(box, (scores.get(box) ?? 0) + share);
      if (level > 0) share *= 0.6;
    }
  }
  let best: Box | undefined, most = 0;
  for (const [box, score] of scores) if (score > most) [best, most] = [box, score];
  return best ? page.blocks.filter(block => stands(block, best) && !unwanted(block, best) && block.linked < 0.6 * block.text.length) : [];
}

const stands = (block: TextBlock, box: Box): boolean => {
  let at: Box | undefined = block.box;
  while (at && at.depth > box.depth) at = at.parent;
  return at === box;
};

function unwanted(block: TextBlock, within?: Box): boolean {
  for (let box: Box | undefined = block.box; box && box !== within; box = box.parent) {
    if (box.hidden || /^(nav|footer|aside|figcaption|form|button|header|h1)$/.test(box.tag) || (box.names.length < 80 && UNWANTED.test(box.names))) return true;
    if (within === undefined && box.depth < block.box.depth - 3) break;
  }
  return false;
}
