import type { RichTextRun } from 'hucre';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Cell, Table } from '../../tables/table.ts';
import { gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { sum } from '../layout/column-widths.ts';
import { keptRows } from '../layout/kept-rows.ts';
import { heightOf, lineCount, rowHeights } from '../layout/row-heights.ts';
import { columnWidths } from './column-widths.ts';
import { type Merge, mergesOf, movedDown } from './merges.ts';
import { pageSetup, roomOn } from './page.ts';
import { pageBreaks } from './page-breaks.ts';
import { richText } from './rich-text.ts';
import { bodyStyle, headingStyle, noteStyle, titleStyle } from './styles.ts';
import { type ExcelValue, excelText, excelValue } from './values.ts';

interface WrittenCell {
  readonly value: ExcelValue['value'] | null;
  readonly style: CellStyle;
  readonly richText?: RichTextRun[];
}

const nothing: Cell = { text: '', column: 0 };

/** The rows that the headings fill, below the title, if there is one. */
export function headingRows({ title, columns }: Table): { readonly first: number; readonly last: number } {
  const first = title ? 1 : 0;
  return { first, last: first + headGrid(columns).length - 1 };
}

/** The rows that are printed, from the title to the last note, as a range of the sheet. */
export function printedRange(table: Table): string {
  const rows = headingRows(table).last + 1 + table.rows.length + table.notes.length;
  return rangeOf(0, rows - 1, Math.max(table.columns.length, 1) - 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function rangeOf(firstRow: number, lastRow: number, lastColumn: number): string {
  return `A${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const before = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}

/** Title, headings (frozen, and repeated in print), body and notes of a table. */
export function sheetOf(table: Table, name: string): WriteSheet {
  const columns = columnWidths(table);
  const width = sum(columns);
  const lastColumn = columns.length - 1;
  const headings = headingRows(table);
  const first = headings.last + 1;
  const cells = new Map<string, WrittenCell>();
  const merges: Merge[] = [];
  const heights = new Map<number, { height: number }>();

  // Across all columns, in a font of so many points; the widths count characters of 12 points.
  const putLine = (row: number, text: string, style: CellStyle, points: number) => {
    cells.set(`${row},0`, { value: excelText(text), style });
    if (lastColumn > 0) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn });
    heights.set(row, { height: heightOf(lineCount(text, (width * 12) / points), points) });
  };

  if (table.title) putLine(0, table.title, titleStyle, 18);
  const titleHeight = heights.get(0)?.height ?? 0;
  const head = headGrid(table.columns);
  const headHeights = rowHeights(head, columns, 12);
  for (const [y, places] of head.entries()) {
    const row = headings.first + y;
    heights.set(row, { height: headHeights[y] ?? 0 });
    for (const [column, place] of places.entries()) {
      const text = place?.column === column ? place.cell.text : '';
      cells.set(`${row},${column}`, { value: text === '' ? null : excelText(text), style: headingStyle });
    }
  }
  merges.push(...mergesOf(head, []).map((merge) => movedDown(merge, headings.first)));

  const grid = gridOf(table);
  const bodyHeights = rowHeights(grid, columns, 12);
  for (const [y, height] of bodyHeights.entries()) heights.set(first + y, { height });
  const headingsHeight = sum(headHeights);
  const heads = { first: titleHeight + headingsHeight, others: headingsHeight };
  const room = roomOn(columns);
  const { kept } = keptRows(grid, bodyHeights, room - heads.first, ({ cell, column, colSpan }) =>
    lineCount(cell.text, sum(columns.slice(column, column + colSpan))),
  );
  const breaks = pageBreaks(grid, bodyHeights, kept, heads, room);
  merges.push(...mergesOf(grid, breaks).map((merge) => movedDown(merge, first)));
  for (const [y, places] of grid.entries()) {
    const row = first + y;
    for (const [column, place] of places.entries()) {
      // What a cell merged downwards covers says the same, unseen, so that a filter finds every row.
      const { text, pieces, amount, indented } = place?.column === column ? place.cell : nothing;
      const { value, format } = excelValue(text, amount);
      const style = bodyStyle(table.columns[column]?.align ?? 'left', format, indented);
      cells.set(`${row},${column}`, {
        value: text === '' ? null : value,
        style,
        ...(pieces?.some(({ mark }) => mark) && { richText: richText(pieces) }),
      });
    }
  }
  for (const [index, note] of table.notes.entries()) {
    putLine(first + table.rows.length + index, note, noteStyle, 10.5);
  }

  return {
    name,
    columns: columns.map((width) => ({ width })),
    cells,
    merges,
    rowDefs: heights,
    freezePane: { rows: first },
    ...(table.rows.length > 0 && {
      autoFilter: { range: rangeOf(first - 1, first + table.rows.length - 1, lastColumn) },
    }),
    pageSetup: pageSetup(columns),
    // the last row above each
    rowBreaks: breaks.map((row) => first + row - 1),
    headerFooter: { oddFooter: '&C— &P —' },
  };
}
