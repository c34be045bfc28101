import type { Grid } from '../grid.ts';
import { sum } from '../layout/column-widths.ts';

/** How high what stands above the rows of a page is, in points. */
export interface Heads {
  readonly first: number;
  readonly others: number;
}

/**
 * The rows that begin a page, so that a cell that is merged downwards is cut by none, or at a place that is known. None
 * where there is no such cell: then a page may end anywhere.
 *
 * @param heights Of the rows in points.
 * @param kept For each row whether it stays on the page of the next; no more in a row than a page has room for.
 * @param room Height of a page in points.
 */
export function pageBreaks(
  grid: Grid,
  heights: readonly number[],
  kept: readonly boolean[],
  heads: Heads,
  room: number,
): number[] {
  const isMerged = grid.some((places) => places.some((place) => place !== undefined && place.rowSpan > 1));
  if (!isMerged) return [];
  const breaks: number[] = [];
  let filled = heads.first;
  let first = 0;
  for (const [row] of heights.entries()) {
    if (kept[row]) continue;
    const height = sum(heights.slice(first, row + 1));
    if (filled + height > room && first > 0) {
      breaks.push(first);
      filled = heads.others;
    }
    filled += height;
    first = row + 1;
  }
  return breaks;
}
