import type { Cell, Table } from '../../tables/table.ts';
import { beginsAt, type Grid, gridOf } from '../grid.ts';
import { sum } from './column-widths.ts';
import { mostRows } from './kept-rows.ts';

/**
 * A table in which a cell that goes over more rows than stay on a page together is several, each with its text: whose rows they
 * are is said on each of their pages.
 *
 * @param heights Of the rows.
 * @param room For them on a page, in the same unit.
 */
export function withNamesRepeated(table: Table, heights: readonly number[], room: number): Table {
  const added = new Map<number, Cell[]>();
  const shortened = new Map<Cell, Cell>();
  const grid = gridOf(table);
  for (const [row, places] of grid.entries()) {
    for (const [column, place] of places.entries()) {
      if (!beginsAt(place, row, column) || place.cell.text === '') continue;
      const mayEnd = (end: number) => !isWithinOther(grid, row + end, column);
      const [first, ...others] = stretchesOf(heights.slice(row, row + place.rowSpan), room, mayEnd);
      if (first === undefined || others.length === 0) continue;
      shortened.set(place.cell, { ...place.cell, rowSpan: first });
      let at = row + first;
      for (const rowSpan of others) {
        added.set(at, [...(added.get(at) ?? []), repeated(place.cell, rowSpan)]);
        at += rowSpan;
      }
    }
  }
  if (added.size === 0) return table;
  const rows = table.rows.map((cells, row) =>
    [...cells.map((cell) => shortened.get(cell) ?? cell), ...(added.get(row) ?? [])].sort(
      (a, b) => a.column - b.column,
    ),
  );
  return { ...table, rows };
}

/** The text once more; what it comes from is the first. */
function repeated({ source: _, ...cell }: Cell, rowSpan: number): Cell {
  return { ...cell, rowSpan };
}

/** Whether a row goes on with a shorter merged cell of another column. */
function isWithinOther(grid: Grid, row: number, column: number): boolean {
  return (
    grid[row]?.some((place, at) => at !== column && place && place.row < row && place.rowSpan <= mostRows) ??
    false
  );
}

/**
 * How many rows each of several stretches has: about as many as the others, none of them too long for a page, ending where
 * other merged cells do if there is such a place.
 */
function stretchesOf(heights: readonly number[], room: number, mayEnd: (row: number) => boolean): number[] {
  const total = heights.length;
  if (total <= mostRows && sum(heights) <= room) return [total];
  const usual = Math.ceil(total / Math.ceil(total / mostRows));
  const stretches: number[] = [];
  for (let start = 0; start < total; ) {
    const ends = Array.from({ length: Math.min(mostRows, total - start) }, (_, at) => start + at + 1);
    const fitting = ends.filter((end, at) => at === 0 || sum(heights.slice(start, end)) <= room);
    const whole = fitting.filter((end) => end === total || mayEnd(end));
    const end =
      whole.findLast((each) => each - start <= usual) ??
      whole[0] ??
      fitting.findLast((each) => each - start <= usual) ??
      start + 1;
    stretches.push(end - start);
    start = end;
  }
  return stretches;
}
