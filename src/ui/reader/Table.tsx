import type { Table as TableBlock } from '../../article/types';
import { useTexts } from '../text';

/** A table in a region that scrolls by itself when it is wider than the column. */
export function Table({ at, table }: { at: number; table: TableBlock }) {
  const { t } = useTexts();
  const head = table.rows[0]?.every(cell => cell.header) ? table.rows[0] : undefined;
  const rows = head ? table.rows.slice(1) : table.rows;
  return (
    <div class="table" role="region" aria-label={t('table')} tabIndex={0} data-block={at}>
      <table>
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
