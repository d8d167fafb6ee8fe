import type { Place } from '../page/range';
import type { Box, Page, TextBlock } from '../page/types';
import { embedOf, figureOf } from './figures';
import { entriesOf, entryBlock, entryOf, isHeadOf } from './live';
import { embedOfPost, postOf } from './posts';
import type { Block, Entry, Mark, Table } from './types';

export interface Built { blocks: Block[]; places: Place[] }
interface Made { block: Block; place: Place }

const HEADING = /^h([1-6])$/;
const PULL_QUOTE = /pull-?_?quote|quote-?pull|zitat-?box|blockzitat/i;
const LEAST_REPEATED = 20;
const HIGHEST = 8;
/** A post has no more blocks than this. */
const POST_REACH = 20;

/** Turns the page's text blocks that are body into blocks of the article, with its figures and embeds between them. */
export function buildBlocks(body: TextBlock[], page?: Page): Built {
  const made: Made[] = [];
  const whole = body.map(block => block.text).join('\n');
  const list = new ListState();
  const entries = page ? entriesOf(page) : new Set<Box>();
  let entry: { box: Box; block: Entry } | undefined;
  for (let i = 0; i < body.length; i++) {
    const text = body[i];
    if (!text) continue;
    const inside = entryOf(text, entries);
    if (page && inside) {
      if (inside !== entry?.box) {
        entry = { box: inside, block: entryBlock(inside, text, page) };
        made.push({ block: entry.block, place: { element: inside.element, from: text.from } });
      }
      if (isHeadOf(text, entry.block, page)) continue;
    }
    const post = page && postOf(text);
    if (post) {
      // the whole post, whatever of it was taken for body
      const inPost = page.blocks.filter(block => block.order >= text.order - POST_REACH && block.order <= text.order + POST_REACH && postOf(block) === post);
      const embed = embedOfPost(inPost, page);
      if (embed) {
        made.push({ block: embed, place: { element: post.element, from: text.from } });
        while (body[i + 1] && postOf(body[i + 1] as TextBlock) === post) i++;
        continue;
      }
    }
    const table = nearest(text.box, box => box.tag === 'table');
    const cells = table && isDataTable(table, body, i);
    const place = { element: text.element, from: text.from };
    if (table && cells) {
      made.push({ block: tableOf(cells), place: { element: table.element, from: text.from } });
      i += cells.length - 1;
    } else made.push({ block: blockOf(text, list, whole), place });
  }
  const all = page ? withMedia(made, body, page) : made;
  return { blocks: all.map(one => one.block), places: all.map(one => one.place) };
}

class ListState { list: Box | undefined }

function blockOf(block: TextBlock, state: ListState, whole: string): Block {
  const text = { text: block.text, marks: block.marks as Mark[] };
  const before = state.list;
  state.list = undefined;
  const heading = nearest(block.box, box => HEADING.test(box.tag));
  if (heading) return { kind: 'heading', level: levelOf(heading.tag), ...text };
  const item = nearest(block.box, box => box.tag === 'li');
  if (item) {
    const lists = ancestors(item).filter(box => box.tag === 'ul' || box.tag === 'ol');
    state.list = lists.at(-1);
    return { kind: 'list-item', ordered: lists[0]?.tag === 'ol', depth: Math.max(0, lists.length - 1), first: state.list !== before, ...text };
  }
  if (nearest(block.box, box => box.tag === 'pre')) return { kind: 'code', ...text };
  const quote = nearest(block.box, box => box.tag === 'blockquote' || PULL_QUOTE.test(box.names));
  if (quote) return { kind: PULL_QUOTE.test(quote.names) || isRepeated(block.text, whole) ? 'pull-quote' : 'block-quote', ...text };
  return { kind: 'paragraph', ...text };
}

/** A quotation whose words stand a second time in the body is there for the layout. */
function isRepeated(text: string, whole: string): boolean {
  const words = text.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.…]+$/gu, '');
  if (words.length < LEAST_REPEATED) return false;
  return whole.indexOf(words, whole.indexOf(words) + 1) >= 0;
}

const levelOf = (tag: string): 2 | 3 | 4 | 5 | 6 => tag === 'h3' ? 3 : tag === 'h4' ? 4 : tag === 'h5' ? 5 : tag === 'h6' ? 6 : 2;

/** The body's blocks in a table that lays out data: short cells of one row or more. A table that holds paragraphs is layout. */
function isDataTable(table: Box, body: TextBlock[], from: number): TextBlock[] | undefined {
  const cells: TextBlock[] = [];
  for (let i = from; i < body.length; i++) {
    const block = body[i];
    if (!block || !ancestors(block.box).includes(table)) break;
    cells.push(block);
  }
  const isData = cells.length > 3 && cells.every(cell => cell.text.length < 300 && nearest(cell.box, box => box.tag === 'td' || box.tag === 'th' || box.tag === 'caption') !== undefined);
  return isData ? cells : undefined;
}

function tableOf(cells: TextBlock[]): Table {
  const rows: Table['rows'] = [];
  let row: Box | undefined, cell: Box | undefined;
  for (const { text, box } of cells) {
    const own = nearest(box, one => one.tag === 'td' || one.tag === 'th' || one.tag === 'caption');
    const line = own?.parent;
    if (rows.length === 0 || line !== row) rows.push([]);
    const last = rows.at(-1) ?? [];
    const previous = last.at(-1);
    if (own === cell && previous) previous.text += ` ${text}`;
    else last.push({ text, header: own?.tag === 'th' });
    row = line;
    cell = own;
  }
  return { kind: 'table', rows, text: rows.map(line => line.map(one => one.text).join('\t')).join('\n'), marks: [] };
}

/** Puts figures and embeds where they stand between the first and the last block of the body. */
function withMedia(made: Made[], body: TextBlock[], page: Page): Made[] {
  const first = body[0]?.order ?? 0, last = body.at(-1)?.order ?? 0;
  const orders = new Map(body.map(block => [block.from, block.order]));
  const seen = new Set<string>();
  const found: (Made & { order: number })[] = [];
  for (const media of page.media) {
    if (media.order < first || media.order > last + 1 || media.box.hidden) continue;
    const block = media.tag === 'img' || media.tag === 'picture' || media.tag === 'amp-img' ? figureOf(media, page) : embedOf(media, page);
    const key = block?.kind === 'figure' ? block.image?.src : block?.kind === 'embed' ? block.url : undefined;
    if (!block || key === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push({ block, place: { element: media.element }, order: media.order });
  }
  const all: Made[] = [];
  let next = 0;
  for (const one of made) {
    const order = one.place.from ? orders.get(one.place.from) ?? 0 : 0;
    for (let media = found[next]; media && media.order <= order; media = found[++next]) all.push(media);
    all.push(one);
  }
  return [...all, ...found.slice(next)];
}

function ancestors(from: Box): Box[] {
  const found: Box[] = [];
  for (let box: Box | undefined = from; box; box = box.parent) found.push(box);
  return found;
}

function nearest(from: Box, test: (box: Box) => boolean): Box | undefined {
  for (let box: Box | undefined = from, level = 0; box && level < HIGHEST; box = box.parent, level++) if (test(box)) return box;
  return undefined;
}

