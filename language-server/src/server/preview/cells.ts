import type { Source } from '../../core/model/source.ts';
import { type CellInView, rowsBetween } from '../../print/tables/rows-between.ts';
import type { Cell, Table } from '../../print/tables/table.ts';
import type { PreviewCell, PreviewTable, TableEditing } from '../protocol/preview.ts';
import type { ListCut } from './windows.ts';

/** How the cells of a table can be written in. */
export interface CellWriting {
  readonly editing: TableEditing;
  /** What is written in a cell; undefined where nothing can be. */
  writtenIn(row: number, cell: Cell): string | undefined;
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
  const shown = rowsBetween(rows, before, before + items.length);
  return {
    title,
    columns,
    rows: shown.map((row) => row.map(previewCell)),
    notes,
    ...(writing && { editing: writing.editing }),
    ...leftOut,
  };
}
