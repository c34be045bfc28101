import type { Source } from '../../core/model/source.ts';
import type { Cell, Table } from '../../print/tables/table.ts';
import type { PreviewCell, PreviewTable, TableEditing } from '../protocol/preview.ts';
import type { ListCut } from './windows.ts';

/** How the cells of a table can be written in. */
export interface CellWriting {
  readonly editing: TableEditing;
  /** What is written in a cell; undefined where nothing can be. */
  writtenIn(row: number, cell: Cell): string | undefined;
}

/** A cell as it is shown, which may reach less far down than it does in its table. */
interface CellInView {
  readonly cell: Cell;
  /** The row it begins in. */
  readonly row: number;
  readonly whole: Cell;
}

/** A table, or what is sent of it, with the place of each cell, and the findings that are about it. */
export function previewTable(
  { title, columns, rows, notes }: Table,
  { items, ...leftOut }: ListCut<readonly Cell[]>,
  marks: ReadonlyMap<Cell, readonly number[]>,
  source: Source,
  writing?: CellWriting,
): PreviewTable {
  const { before = 0 } = leftOut;
  const previewCell = ({ cell, row, whole }: CellInView): PreviewCell => {
    const { source: span, sources: _, amount: __, ...rest } = cell;
    const found = marks.get(whole);
    // what begins above is no cell of the first row that is sent
    const written = row >= before ? writing?.writtenIn(row, whole) : undefined;
    return {
      ...rest,
      ...(span && { range: source.rangeOf(span) }),
      ...(written !== undefined && { written }),
      ...(found && { findings: found }),
    };
  };
  const shown = withinThemselves(rows, before, before + items.length);
  return {
    title,
    columns,
    rows: shown.map((row) => row.map(previewCell)),
    notes,
    ...(writing && { editing: writing.editing }),
    ...leftOut,
  };
}

/** Some rows of a table as one by themselves: a cell that reaches into them from above begins with them, none reaches beyond. */
function withinThemselves(rows: readonly (readonly Cell[])[], from: number, to: number): CellInView[][] {
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
