import { textWidth } from '../../../core/text/text-width.ts';
import type { Grid } from '../grid.ts';
import { beginsAt } from '../grid.ts';

/**
 * Heights of the body's rows in points, with some air, so that every text shows whole: Excel doesn't
 * find the height by itself where cells are merged.
 *
 * @param widths Of the columns, in half-width characters.
 */
export function rowHeights(grid: Grid, widths: readonly number[], points: number): number[] {
  const heights = grid.map(() => heightOf(1, points));
  for (const [row, places] of grid.entries()) {
    for (const [column, place] of places.entries()) {
      if (!beginsAt(place, row, column)) continue;
      const { rowSpan, colSpan } = place;
      const width = widths.slice(column, column + colSpan).reduce((total, next) => total + next, 0);
      const rows = heights.slice(row, row + rowSpan);
      const lacking =
        heightOf(lineCount(place.cell.text, width), points) - rows.reduce((total, next) => total + next, 0);
      if (lacking > 0) heights.splice(row, rowSpan, ...rows.map((height) => height + lacking / rowSpan));
    }
  }
  return heights;
}

/** Lines a text takes in a column of this width, a character of which goes for the space at its sides. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(width - 1, 2);
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Height of so many lines of a font of so many points, in points; a row has at most 409. */
export function heightOf(lines: number, points: number): number {
  return Math.min(Math.round(lines * points * 1.35 + points * 0.5), 409);
}
