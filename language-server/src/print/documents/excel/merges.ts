import type { Grid } from '../grid.ts';

/** The corners of cells that are one; rows and columns are counted from 0. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * What is merged of a sheet's body: on each page that it goes on a cell is one of its own, and says so again.
 *
 * @param breaks The rows that begin a page.
 */
export function mergesOf(grid: Grid, breaks: readonly number[]): Merge[] {
  const pageStarts = new Set(breaks);
  return grid.flatMap((places, row) =>
    places.flatMap((place, column): Merge[] => {
      if (place?.column !== column || (place.row !== row && !pageStarts.has(row))) return [];
      const nextPage = breaks.find((each) => each > row) ?? grid.length;
      const endRow = Math.min(place.row + place.rowSpan, nextPage) - 1;
      const endCol = column + place.colSpan - 1;
      return endRow > row || endCol > column ? [{ startRow: row, startCol: column, endRow, endCol }] : [];
    }),
  );
}

export function movedDown({ startRow, endRow, ...columns }: Merge, rows: number): Merge {
  return { ...columns, startRow: startRow + rows, endRow: endRow + rows };
}
