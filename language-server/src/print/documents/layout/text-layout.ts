import type { Table } from '../../tables/table.ts';
import { type Grid, gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { shareOut, sum } from './column-widths.ts';
import {
  cellPadding,
  type Layout,
  layoutOf,
  type MeasuredLayout,
  textHeightOf,
  textWidthOf,
  uprightLayoutOf,
} from './page-layout.ts';
import { rowHeights } from './row-heights.ts';

/** What is left empty on the page in front of a turned one, on average. */
const leftEmpty = 0.5;

/**
 * How a table is laid out that stands in a text. One that would be turned stays upright, its columns crowded, where it takes no
 * more paper so: a turned one has whole pages for itself.
 */
export function layoutInText(table: Table): MeasuredLayout {
  const usual = layoutOf(table);
  if (!usual.layout.landscape) return usual;
  const upright = uprightLayoutOf(table);
  if (!upright) return usual;
  const turnedPages = Math.ceil(pagesTaken(table, usual)) + leftEmpty;
  return pagesTaken(table, upright) <= turnedPages ? upright : usual;
}

function pagesTaken(table: Table, { layout, needs }: MeasuredLayout): number {
  const widths = charactersOf(shareOut(textWidthOf(layout.landscape), needs), layout);
  const heightOf = (grid: Grid) => sum(rowHeights(grid, widths, layout.points));
  const room = textHeightOf(layout.landscape) / 20 - heightOf(headGrid(table.columns));
  return heightOf(gridOf(table)) / Math.max(room, 1);
}

/** Widths of columns in half-width characters, one of which is counted for the space at the sides. */
export function charactersOf(columnWidths: readonly number[], { points }: Layout): number[] {
  // half a character is half as many points wide, of 20 twips each
  return columnWidths.map((width) => (width - 2 * cellPadding) / (points * 10) + 1);
}
