import { isRowNumber } from '../actions/support/column-key.ts';
import { cellsIn, type DraftedRow, type DraftedRows, withCell } from './drafted-rows.ts';

/** Whether a table has a column 序号 that counts its rows from 1 on, and which. */
export function countingColumn({ rows }: DraftedRows): number | undefined {
  const column = cellsIn(rows[0]?.text ?? '').findIndex(isRowNumber);
  if (column < 0) return undefined;
  const numbers = rows.flatMap((row) => numberIn(row, column) ?? []);
  return numbers.every((number, at) => number === at + 1) ? column : undefined;
}

/** The rows counted anew. */
export function counted(table: DraftedRows, column: number | undefined): DraftedRows {
  if (column === undefined) return table;
  let count = 0;
  const rows = table.rows.map((row) => {
    if (numberIn(row, column) === undefined) return row;
    count++;
    return numberIn(row, column) === count
      ? row
      : { ...row, text: withCell(row.text, column, `${count}`, table.bar) };
  });
  return { ...table, rows };
}

function numberIn({ text, part }: DraftedRow, column: number): number | undefined {
  const number = part === 'row' ? (cellsIn(text)[column] ?? '') : '';
  return /^\d+$/u.test(number) ? Number(number) : undefined;
}
