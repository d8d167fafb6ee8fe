import type { Box, TextBlock } from '../../page/types';
import words from '../words/notices.json';
import names from '../words/parts.json';
import { standsInAny } from '../within';
import { boxesAbove } from './model';
import type { Step } from './step';

/** Cuts by where a text stands. */

const anyOf = (list: readonly string[]): string => list.join('|');
const RIGHTS = new RegExp(`^©|^copyright\\b|${anyOf(words.rights)}`, 'iu'), COOKIES = new RegExp(anyOf(words.cookies), 'iu'), ASKS = new RegExp(anyOf(words.asks), 'iu');
const LONGEST_NOTICE = 900;

/** A notice of rights or a request for consent, and all that stands with it apart from the body. */
export const notices: Step = {
  name: 'notices of the site',
  *find({ chosen }) {
    const home = homeOf(chosen);
    const islands = new Map<Box, string>();
    for (const { text, box } of chosen) {
      const reason = text.length > LONGEST_NOTICE ? undefined : RIGHTS.test(text) ? 'stands with a notice of rights' : COOKIES.test(text) && ASKS.test(text) ? 'stands with a request for consent' : undefined;
      const island = reason && islandOf(box, home);
      if (reason && island) islands.set(island, reason);
    }
    if (islands.size === 0) return;
    for (const block of chosen) {
      for (const [island, reason] of islands) if (standsInAny(block, new Set([island]))) yield { block, reason };
    }
  },
};

const WINDOW = /(?:^|[\s_-])(?:modal|popup|dialog|lightbox)(?:$|[\s_-])/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|kommentare?|commentaires?|comentarios?|disqus)(?:$|[\s_-])|commentsContainer/;

/** Names that content systems and their usual plugins give to what stands beside the text. */
const PARTS = new RegExp(`(?:^|[\\s_-])(${anyOf(names.names)})(?=$|[\\s_-])`, 'i');

export const parts: Step = {
  name: 'parts beside the text',
  *find({ chosen }) {
    const home = homeOf(chosen);
    for (const block of chosen) {
      for (const box of boxesAbove(block.box)) {
        if (home.has(box)) break;
        const found = PARTS.exec(box.names)?.[1];
        if (found === undefined) continue;
        yield { block, reason: `is named ${found.toLowerCase()}` };
        break;
      }
    }
  },
};

/** What stands in a window over the page or among comments, where the body does not begin there and stand there. */
export const besides: Step = {
  name: 'windows and comments',
  *find({ chosen, metadata }) {
    const home = homeOf(chosen);
    const first = new Set(chosen[0] && boxesAbove(chosen[0].box));
    for (const block of chosen) {
      for (const box of boxesAbove(block.box)) {
        if (home.has(box) && first.has(box)) break;
        const reason = box.role === 'dialog' || box.tag === 'dialog' || WINDOW.test(box.names) ? 'stands in a window over the page' : !metadata.labels.live && COMMENTS.test(box.names) ? 'stands among comments' : undefined;
        if (!reason) continue;
        yield { block, reason };
        break;
      }
    }
  },
};

/** All boxes above the deepest one that holds most of the chosen text, and that one. */
function homeOf(chosen: readonly TextBlock[]): ReadonlySet<Box> {
  const sizes = new Map<Box, number>();
  let total = 0;
  for (const { box, text } of chosen) {
    total += text.length;
    for (const above of boxesAbove(box)) sizes.set(above, (sizes.get(above) ?? 0) + text.length);
  }
  return new Set([...sizes].filter(([, size]) => size > 0.5 * total).map(([box]) => box));
}

/** The largest box around a block that stands apart from most of the text; undefined where it stands with it. */
function islandOf(box: Box, home: ReadonlySet<Box>): Box | undefined {
  let island: Box | undefined;
  for (const above of boxesAbove(box)) {
    if (home.has(above)) return above === [...home].sort((a, b) => b.depth - a.depth)[0] ? undefined : island;
    island = above;
  }
  return island;
}

export const otherArticles: Step = {
  name: 'other articles of the page',
  *find({ chosen, others = new Set() }) {
    for (const block of chosen) if (standsInAny(block, others)) yield { block, reason: 'belongs to another article' };
  },
};
