import type { Cell } from './table.ts';

/** A cell as it is shown, which may reach less far down than it does in its table. */
export interface CellInView {
  readonly cell: Cell;
  /** The row it begins in. */
  readonly row: number;
  readonly whole: Cell;
}

/** Some rows of a table as one by themselves: a cell that reaches into them from above begins with them, none reaches beyond. */
export function rowsBetween(rows: readonly (readonly Cell[])[], from: number, to: number): CellInView[][] {
  const clipped = (whole: Cell, row: number): CellInView => {
    const { rowSpan = 1, ...rest } = whole;
    const left = Math.min(row + rowSpan, to) - Math.max(row, from);
    return { cell: left > 1 ? { ...rest, rowSpan: left } : rest, row, whole };
  };
  const reaching = rows
    .slice(0, from)
    .flatMap((cells, row) =>
      cells.filter(({ rowSpan = 1 }) => row + rowSpan > from).map((cell) => clipped(cell, row)),
    );
  return rows.slice(from, to).map((cells, index) => {
    const own = cells.map((cell) => clipped(cell, from + index));
    return index === 0 ? [...reaching, ...own].sort((a, b) => a.cell.column - b.cell.column) : own;
  });
}
