import type { Table as TableBlock } from '../../article/types';
import { useTexts } from '../text';

/** A table in a region that scrolls by itself when it is wider than the column. */
export function Table({ at, table }: { at: number; table: TableBlock }) {
  const { t } = useTexts();
  const [first, second] = table.rows;
  // A row of one cell above rows of more is the table's title.
  const title = first?.length === 1 && (second?.length ?? 0) > 1 ? first[0]?.text : undefined;
  const below = title === undefined ? table.rows : table.rows.slice(1);
  const head = below[0]?.every(cell => cell.header) ? below[0] : undefined;
  const rows = head ? below.slice(1) : below;
  return (
    <div class="table" role="region" aria-label={title ?? t('table')} tabIndex={0} data-block={at}>
      <table>
        {title !== undefined && <caption>{title}</caption>}
        {head && <thead><tr>{head.map((cell, column) => (cell.text ? <th key={column} scope="col">{cell.text}</th> : <td key={column} />))}</tr></thead>}
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, column) => (cell.header && cell.text ? <th key={column} scope="row">{cell.text}</th> : <td key={column}>{cell.text}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
