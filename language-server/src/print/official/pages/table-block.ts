import { printedTable } from '../../documents/clean-text.ts';
import { type CellPlace, type Grid, gridOf } from '../../documents/grid.ts';
import { headGrid } from '../../documents/head-grid.ts';
import { shareOut, sum } from '../../documents/layout/column-widths.ts';
import { keptRows } from '../../documents/layout/kept-rows.ts';
import { cellPadding, textHeightOf, textWidthOf } from '../../documents/layout/page-layout.ts';
import { withNamesRepeated } from '../../documents/layout/repeated-names.ts';
import { layoutInText } from '../../documents/layout/text-layout.ts';
import type { Table } from '../../tables/table.ts';
import type { FlowTable } from './flow.ts';
import { brokenAt, lineSetter } from './line-starts.ts';
import { type CellSite, withRowsCut } from './tall-rows.ts';
import type { Typesetting } from './typesetting.ts';

/** Above and below the text of a cell. */
const padding = 80;
/** A rule, half of that above a row and half of that below. */
const rule = 10;

/** Measures a table as wide as the text: its rows are as high as the texts in them need. */
export function tableSetter(typesetting: Typesetting): (table: Table) => FlowTable {
  const startsOf = lineSetter(typesetting);
  return (given) => {
    const printed = printedTable(given);
    const { layout, needs } = layoutInText(printed);
    const { points, landscape } = layout;
    const columnWidths = shareOut(textWidthOf(landscape), needs);
    const lineHeight = Math.round(points * 1.35 * 20);
    const linesOf = ({ cell, column, colSpan }: CellSite): readonly string[] => {
      const inside = sum(columnWidths.slice(column, column + colSpan)) - 2 * cellPadding;
      const width = inside - (cell.indented ? points * 40 : 0);
      // so short that whatever stands in it fits: most of a large table
      if (cell.text.length * points * 25 <= width && !cell.text.includes('\n')) return [cell.text];
      return cell.text.split('\n').flatMap((line) => brokenAt(line, startsOf(line, { width, points })));
    };
    const countOf = (place: CellPlace) => linesOf(place).length;
    const heightsOf = (grid: Grid) => rowHeights(grid, padding + rule, lineHeight, countOf);
    const headHeight = sum(heightsOf(headGrid(printed.columns)));
    const room = textHeightOf(landscape) - headHeight;
    const most = Math.max(1, Math.floor((room - padding - 2 * rule) / lineHeight));
    const cut = withRowsCut(printed, most, linesOf);
    const table = withNamesRepeated(cut, heightsOf(gridOf(cut)), room);
    const grid = gridOf(table);
    const heights = heightsOf(grid);
    const { kept } = keptRows(grid, heights, room, countOf);
    return {
      kind: 'table',
      table,
      layout,
      columnWidths,
      headHeight,
      rows: heights.map((height, row) => ({ height, keepNext: kept[row] === true })),
    };
  };
}

/** What a cell over several rows lacks, the last of them has. */
function rowHeights(
  grid: Grid,
  around: number,
  lineHeight: number,
  countOf: (place: CellPlace) => number,
): number[] {
  const heights: number[] = [];
  for (const [row, places] of grid.entries()) {
    const needed = places.map((place, column) => {
      if (!place || place.column !== column || place.row + place.rowSpan - 1 !== row) return 0;
      return around + lineHeight * countOf(place) - sum(heights.slice(place.row, row));
    });
    heights.push(Math.max(around + lineHeight, ...needed));
  }
  return heights;
}
