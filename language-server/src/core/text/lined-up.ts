import { textWidth } from './text-width.ts';

/**
 * A longer row doesn't fit into a window of usual width with something at its side: an editor wraps it, and then what was
 * lined up stands under nothing, and blanks fill lines of their own. In half-width columns.
 */
const longestRow = 110;

/** Between bars, with a blank at either side. */
const between = 3;

/**
 * How wide the columns of a plan's table are written, so that the cells stand under each other: as wide as the widest one. Of
 * a table that gets too wide by that, no cell is wider than its text.
 */
export function linedUpWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
    }
  }
  const rowWidth = widths.reduce((sum, width) => sum + width + between, 1);
  return rowWidth > longestRow ? widths.map(() => 0) : widths;
}

/** A cell with the blanks that bring it to a width; a longer one as it is. */
export function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(width - textWidth(cell), 0));
}
