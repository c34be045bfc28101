import type { Cell, Table } from '../../../print/tables/table.ts';

/** The cell that covers a place of a table, with the row it begins in. */
export function cellAt(
  { rows }: Table,
  row: number,
  column: number,
): { readonly cell: Cell; readonly row: number } | undefined {
  for (let at = row; at >= 0; at--) {
    const cell = rows[at]?.find(
      (each) => each.column <= column && column < each.column + (each.colSpan ?? 1),
    );
    if (cell) return at + (cell.rowSpan ?? 1) > row ? { cell, row: at } : undefined;
  }
  return undefined;
}
