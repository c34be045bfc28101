import type { Source } from '../../core/model/source.ts';
import type { Cell, Table } from '../../print/tables/table.ts';
import type { PreviewCell, PreviewTable } from '../protocol/preview.ts';
import type { ListCut } from './windows.ts';

/** A table, or what is sent of it, with the place of each cell, and the findings that are about it. */
export function previewTable(
  { title, columns, rows, notes }: Table,
  { items, ...leftOut }: ListCut<readonly Cell[]>,
  marks: ReadonlyMap<Cell, readonly number[]>,
  source: Source,
): PreviewTable {
  const previewCell = (cell: Cell): PreviewCell => {
    const { source: span, sources: _, amount: __, ...rest } = cell;
    const found = marks.get(cell);
    return { ...rest, ...(span && { range: source.rangeOf(span) }), ...(found && { findings: found }) };
  };
  const { before = 0, after } = leftOut;
  const whole = before === 0 && after === undefined;
  const shown = whole ? items : withinThemselves(rows, before, before + items.length);
  return {
    title,
    columns,
    rows: shown.map((row) => row.map(previewCell)),
    notes,
    ...leftOut,
  };
}

/** Some rows of a table as one by themselves: a cell that reaches into them from above begins with them, none reaches beyond. */
function withinThemselves(rows: readonly (readonly Cell[])[], from: number, to: number): readonly Cell[][] {
  const clipped = (cell: Cell, row: number): Cell => {
    const { rowSpan = 1, ...rest } = cell;
    const left = Math.min(row + rowSpan, to) - Math.max(row, from);
    return left > 1 ? { ...rest, rowSpan: left } : rest;
  };
  const reaching = rows
    .slice(0, from)
    .flatMap((cells, row) =>
      cells.filter(({ rowSpan = 1 }) => row + rowSpan > from).map((cell) => clipped(cell, row)),
    );
  return rows.slice(from, to).map((cells, index) => {
    const own = cells.map((cell) => (cell.rowSpan ? clipped(cell, from + index) : cell));
    return index === 0 ? [...reaching, ...own].sort((a, b) => a.column - b.column) : own;
  });
}
