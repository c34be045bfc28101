import type { Table } from '../../tables/table.ts';
import { type ColumnNeed, columnNeeds, sum } from './column-widths.ts';

// Lengths are in twips, 1/1440 inch, as in the file; 1 mm = 56.7 twips.

/**
 * A4 with the margins of GB/T 9704-2012 §5.2: 37 mm at the top, 28 mm at the binding, a text area of
 * 156 mm × 225 mm.
 */
export const margins = { top: 2098, right: 1474, bottom: 1984, left: 1587 } as const;

/** The page turned clockwise, so that the head of the table is at the binding (§7.7 of the standard). */
export const turnedMargins = { top: 1587, right: 2098, bottom: 1474, left: 1984 } as const;

const shortSide = 11906;
const longSide = 16838;
const textWidths = {
  portrait: shortSide - margins.left - margins.right,
  landscape: longSide - turnedMargins.left - turnedMargins.right,
} as const;

/** Space at either side inside a cell. */
export const cellPadding = 85;

export interface Layout {
  readonly landscape: boolean;
  /** Font size of the cells, in points. */
  readonly points: number;
}

/** A layout with the widths of a table's columns in it. */
export interface MeasuredLayout {
  readonly layout: Layout;
  readonly needs: ColumnNeed[];
}

// 小四, then 五号; the page is turned only when neither fits.
const layouts: readonly Layout[] = [
  { landscape: false, points: 12 },
  { landscape: false, points: 10.5 },
  { landscape: true, points: 12 },
  { landscape: true, points: 10.5 },
];

// 小五 turned, where nothing else fits.
const smallest: Layout = { landscape: true, points: 9 };

/** Long text wraps at this many half-width columns; less when the table is crowded. */
const lineLengths = [28, 20, 12];

/**
 * The largest layout in which short values stay whole and long ones have lines of a decent length,
 * with the widths of the columns in it; the smallest, squeezed, when there is none.
 *
 * @param isTurned Whether the page is turned in any case.
 */
export function layoutOf(table: Table, isTurned = false): MeasuredLayout {
  const first = firstFit(
    table,
    layouts.filter(({ landscape }) => landscape || !isTurned),
  );
  if (first) return first;
  return { layout: smallest, needs: needsIn(columnNeeds(table, lineLengths.at(-1) as number), smallest) };
}

/** The largest upright one in which short values stay whole, however crowded it is; undefined when there is none. */
export function uprightLayoutOf(table: Table): MeasuredLayout | undefined {
  return firstFit(
    table,
    layouts.filter(({ landscape }) => !landscape),
  );
}

function firstFit(table: Table, among: readonly Layout[]): MeasuredLayout | undefined {
  for (const length of lineLengths) {
    const asked = columnNeeds(table, length);
    for (const layout of among) {
      const needs = needsIn(asked, layout);
      if (sum(needs.map((need) => need.minimum)) <= textWidthOf(layout.landscape)) return { layout, needs };
    }
  }
  return undefined;
}

export function textWidthOf(landscape: boolean): number {
  return landscape ? textWidths.landscape : textWidths.portrait;
}

export function textHeightOf(landscape: boolean): number {
  return landscape
    ? shortSide - turnedMargins.top - turnedMargins.bottom
    : longSide - margins.top - margins.bottom;
}

function needsIn(asked: readonly ColumnNeed[], { points }: Layout): ColumnNeed[] {
  // A Chinese character is as wide as the font is high; 20 twips are a point; 30 are for the rules.
  const twips = (halfWidths: number) => Math.ceil(halfWidths * points * 10) + 2 * cellPadding + 30;
  return asked.map(({ natural, minimum, unbroken }) => ({
    natural: twips(natural),
    minimum: twips(minimum),
    unbroken: twips(unbroken),
  }));
}
