import type { Box, Page, TextBlock } from '../../page/types';
import words from '../words/notices.json';
import names from '../words/parts.json';
import { boxesAbove, standsInAny } from '../within';
import type { Step } from './step';

/** Cuts by where a text stands. */

const anyOf = (list: readonly string[]): string => list.join('|');
const RIGHTS = new RegExp(`^©|^copyright\\b|${anyOf(words.rights)}`, 'iu'), COOKIES = new RegExp(anyOf(words.cookies), 'iu'), ASKS = new RegExp(anyOf(words.asks), 'iu');
const LONGEST_NOTICE = 900;

/** A notice of rights or a request for consent, and all that stands with it apart from the body. */
export const notices: Step = {
  name: 'notices of the site',
  *find({ chosen, page }) {
    const home = homeOf(page, chosen);
    const islands = new Map<Box, string>();
    for (const { text, box } of chosen) {
      const island = text.length > LONGEST_NOTICE ? undefined : islandOf(box, home);
      if (!island) continue;
      if (RIGHTS.test(text)) islands.set(island, 'stands with a notice of rights');
      else if (COOKIES.test(text) && ASKS.test(text)) islands.set(island, 'stands with a request for consent');
    }
    if (islands.size > 0) yield* standing(chosen, reader(box => islands.get(box), box => home.all.has(box)));
  },
};

const WINDOW = /(?:^|[\s_-])(?:modal|popup|dialog|lightbox)(?:$|[\s_-])/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|kommentare?|commentaires?|comentarios?|disqus)(?:$|[\s_-])/i;

/** What stands in a window over the page or among comments, where the body does not begin there and stand there. */
export const besides: Step = {
  name: 'windows and comments',
  *find({ chosen, page, metadata }) {
    const home = homeOf(page, chosen);
    const first = new Set(chosen[0] && boxesAbove(chosen[0].box));
    yield* standing(chosen, reader(box => {
      if (box.role === 'dialog' || box.tag === 'dialog' || WINDOW.test(box.names)) return 'stands in a window over the page';
      return !metadata.labels.live && COMMENTS.test(box.names) ? 'stands among comments' : undefined;
    }, box => home.all.has(box) && first.has(box)));
  },
};

/** Names that content systems and their usual plugins give to what stands beside the text. */
const PARTS = new RegExp(`(?:^|[\\s_-])(${anyOf(names.names)})(?=$|[\\s_-])`, 'i');

export const parts: Step = {
  name: 'parts beside the text',
  *find({ chosen, page }) {
    const home = homeOf(page, chosen);
    yield* standing(chosen, reader(box => {
      const found = box.names === '' ? undefined : PARTS.exec(box.names)?.[1];
      return found === undefined ? undefined : `is named ${found.toLowerCase()}`;
    }, box => home.all.has(box)));
  },
};

export const otherArticles: Step = {
  name: 'other articles of the page',
  *find({ chosen, others = new Set() }) {
    for (const block of chosen) if (standsInAny(block, others)) yield { block, reason: 'belongs to another article' };
  },
};

function* standing(chosen: readonly TextBlock[], reasonFor: (box: Box) => string | undefined): Generator<{ block: TextBlock; reason: string }> {
  for (const block of chosen) {
    const reason = reasonFor(block.box);
    if (reason !== undefined) yield { block, reason };
  }
}

/** What the nearest box says that says something, from a box up to those at which to stop; each box is asked once. */
function reader(says: (box: Box) => string | undefined, stops: (box: Box) => boolean): (box: Box) => string | undefined {
  const known = new Map<Box, string | undefined>();
  return box => {
    const passed: Box[] = [];
    let said: string | undefined;
    for (const at of boxesAbove(box)) {
      if (known.has(at)) said = known.get(at);
      else if (!stops(at)) {
        passed.push(at);
        said = says(at);
        if (said === undefined) continue;
      }
      break;
    }
    for (const at of passed) known.set(at, said);
    return said;
  };
}

interface Home { all: ReadonlySet<Box>; deepest: Box | undefined }

/** The deepest box that holds most of the chosen text, and all above it. */
function homeOf({ boxes }: Page, chosen: readonly TextBlock[]): Home {
  const sizes = new Float64Array(boxes.length);
  for (const { box, text } of chosen) sizes[box.index] = (sizes[box.index] as number) + text.length;
  for (let i = boxes.length - 1; i > 0; i--) {
    const above = boxes[i]?.parent?.index ?? 0;
    sizes[above] = (sizes[above] as number) + (sizes[i] as number);
  }
  let deepest: Box | undefined;
  for (const box of boxes) if ((sizes[box.index] as number) > 0.5 * (sizes[0] as number) && box.depth >= (deepest?.depth ?? 0)) deepest = box;
  return { all: new Set(deepest && boxesAbove(deepest)), deepest };
}

/** The largest box around a block that stands apart from most of the text; undefined where it stands with it. */
function islandOf(box: Box, home: Home): Box | undefined {
  let island: Box | undefined;
  for (const above of boxesAbove(box)) {
    if (home.all.has(above)) return above === home.deepest ? undefined : island;
    island = above;
  }
  return island;
}
