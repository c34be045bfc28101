import type { Cell, Table } from '../../tables/table.ts';
import { beginsAt, gridOf } from '../grid.ts';
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
  for (const [row, places] of gridOf(table).entries()) {
    for (const [column, place] of places.entries()) {
      if (!beginsAt(place, row, column) || place.cell.text === '') continue;
      const [first, ...others] = stretchesOf(heights.slice(row, row + place.rowSpan), room);
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

/** How many rows each of several stretches has that are about as long, none of them too long for a page. */
function stretchesOf(heights: readonly number[], room: number): number[] {
  for (let count = Math.ceil(heights.length / mostRows); count < heights.length; count++) {
    const ends = Array.from({ length: count + 1 }, (_, at) => Math.round((at * heights.length) / count));
    const stretches = ends.slice(1).map((end, at) => [ends[at] ?? 0, end] as const);
    if (stretches.every(([start, end]) => sum(heights.slice(start, end)) <= room))
      return stretches.map(([start, end]) => end - start);
  }
  return heights.map(() => 1);
}
