import type { Box, TextBlock } from '../page/types';
import type { Table } from './types';
import { nearest, standsIn } from './within';

const FEWEST_CELLS = 4;
const LONGEST_CELL = 300;
/** Levels between a text and its cell or table. */
const HIGHEST = 8;

/**
 * The tables of the body that hold data, short cells of one row or more, each with its blocks by the first of them. A table
 * that holds paragraphs is layout.
 */
export function dataTables(body: readonly TextBlock[]): Map<TextBlock, { table: Box; cells: TextBlock[] }> {
  const found = new Map<TextBlock, { table: Box; cells: TextBlock[] }>();
  const layout = new Set<Box>();
  for (let i = 0; i < body.length; i++) {
    const block = body[i];
    const table = block && nearest(block.box, box => box.tag === 'table', HIGHEST);
    if (!table || layout.has(table)) continue;
    let end = i + 1;
    for (let next = body[end]; next && standsIn(next.box, table); next = body[++end]);
    const cells = body.slice(i, end);
    if (cells.length < FEWEST_CELLS || !cells.every(isCell)) layout.add(table);
    else {
      found.set(block, { table, cells });
      i = end - 1;
    }
  }
  return found;
}

const isCell = ({ text, box }: TextBlock): boolean => text.length < LONGEST_CELL && cellOf(box) !== undefined;
const cellOf = (box: Box): Box | undefined => nearest(box, one => one.tag === 'td' || one.tag === 'th' || one.tag === 'caption', HIGHEST);

/** A table's blocks as rows of cells. */
export function tableOf(cells: readonly TextBlock[]): Table {
  const rows: Table['rows'] = [];
  let row: Box | undefined, cell: Box | undefined;
  for (const { text, box } of cells) {
    const own = cellOf(box);
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
