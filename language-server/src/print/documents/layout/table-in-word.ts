import type { Table } from '../../tables/table.ts';
import { gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { shareOut, sum } from './column-widths.ts';
import { type MeasuredLayout, textHeightOf, textWidthOf } from './page-layout.ts';
import { withNamesRepeated } from './repeated-names.ts';
import { rowHeights } from './row-heights.ts';
import { charactersOf } from './text-layout.ts';

/** A table as it stands in a Word document: a cell over more rows than a page holds says its text again. */
export function tableInWord(table: Table, measured: MeasuredLayout): Table {
  const { heights, room } = measuresOf(table, measured);
  return withNamesRepeated(table, heights, room);
}

/** Its columns in half-width characters; its rows, and the room for them on a page, in points. */
export function measuresOf(table: Table, { layout, needs }: MeasuredLayout) {
  const { landscape, points } = layout;
  const widths = charactersOf(shareOut(textWidthOf(landscape), needs), layout);
  const room = textHeightOf(landscape) / 20 - sum(rowHeights(headGrid(table.columns), widths, points));
  const heights = rowHeights(gridOf(table), widths, points);
  return { widths, heights, room };
}
