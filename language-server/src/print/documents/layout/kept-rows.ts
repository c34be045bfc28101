import { beginsAt, type CellPlace, type Grid } from '../grid.ts';
import { sum } from './column-widths.ts';

/** Rows that a cell is merged over stay on one page up to this many; more would leave much of a page empty. */
export const mostRows = 8;

/** How the rows of a table keep together on pages. */
export interface KeptRows {
  /** For each row whether it stays on the page of the next. */
  readonly kept: readonly boolean[];
  /** Whether the rows of a place may stand on several pages. */
  readonly isCut: (place: CellPlace) => boolean;
}

/**
 * Keeps the rows of each cell that is merged downwards on one page, as it would be blank on the next and might be cut in
 * two on this one. Of a cell over too many as many stay together at its top and at its bottom as its text has lines. What
 * would make more than a page in all is not kept, shorter cells first.
 *
 * @param heights Of the rows.
 * @param room For them on a page, in the same unit.
 * @param linesOf How many lines the text of a place takes.
 */
export function keptRows(
  grid: Grid,
  heights: readonly number[],
  room: number,
  linesOf: (place: CellPlace) => number,
): KeptRows {
  const kept = heights.map(() => false);
  const whole = new Set<CellPlace>();
  /** Keeps the rows from the first to the last together, if there is room for them and for what is kept with them. */
  const keep = (first: number, last: number): boolean => {
    let [start, end] = [first, last];
    while (kept[start - 1]) start--;
    while (kept[end]) end++;
    if (sum(heights.slice(start, end + 1)) > room) return false;
    kept.fill(true, first, last);
    return true;
  };
  for (const place of mergedPlaces(grid)) {
    const { row, rowSpan } = place;
    const last = row + rowSpan - 1;
    if (rowSpan <= mostRows && keep(row, last)) whole.add(place);
    else {
      const together = Math.min(Math.max(2, linesOf(place)), rowSpan);
      keep(row, row + together - 1);
      keep(last - together + 1, last);
    }
  }
  return { kept, isCut: (place) => place.rowSpan > 1 && !whole.has(place) };
}

/** Those merged downwards, of fewest rows first. */
function mergedPlaces(grid: Grid): CellPlace[] {
  const places = grid.flatMap((row, y) => row.filter((place, column) => beginsAt(place, y, column)));
  return places
    .filter((place) => place !== undefined)
    .filter(({ rowSpan }) => rowSpan > 1)
    .sort((a, b) => a.rowSpan - b.rowSpan);
}
