import type { Cell, Table } from '../tables/table.ts';

/** A cell and the rectangle it really fills. */
export interface CellPlace {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** For every row and column the place there; nothing where the table has no cell. */
export type Grid = readonly (readonly (CellPlace | undefined)[])[];

/**
 * Lays the cells out. Spans are cut where they would leave the table or run over another cell, so a
 * format never writes overlapping merges, which Excel refuses to open; a cell outside the
 * columns, or second at its place, is left out.
 */
export function gridOf(table: Table): Grid {
  const width = table.columns.length;
  const grid = table.rows.map(() => new Array<CellPlace | undefined>(width).fill(undefined));
  const starts = table.rows.map((cells) => new Map(cells.toReversed().map((cell) => [cell.column, cell])));
  const isFree = (row: number, column: number) =>
    row < grid.length && column < width && !grid[row]?.[column] && !starts[row]?.has(column);

  for (const [row, cells] of table.rows.entries()) {
    for (const cell of cells) {
      const { column } = cell;
      if (starts[row]?.get(column) !== cell || !(column in (grid[row] ?? [])) || grid[row]?.[column])
        continue;
      let colSpan = 1;
      while (colSpan < (cell.colSpan ?? 1) && isFree(row, column + colSpan)) colSpan++;
      const rowIsFree = (below: number) => {
        for (let offset = 0; offset < colSpan; offset++) if (!isFree(below, column + offset)) return false;
        return true;
      };
      let rowSpan = 1;
      while (rowSpan < (cell.rowSpan ?? 1) && rowIsFree(row + rowSpan)) rowSpan++;

      const place: CellPlace = { cell, row, column, rowSpan, colSpan };
      for (let y = row; y < row + rowSpan; y++) grid[y]?.fill(place, column, column + colSpan);
    }
  }
  return grid;
}

/** Whether the cell of a place begins here, and isn't merged into from above or the left. */
export function beginsAt(place: CellPlace | undefined, row: number, column: number): place is CellPlace {
  return place?.row === row && place.column === column;
}
