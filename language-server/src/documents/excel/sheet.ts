import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Cell, Table } from '../../tables/table.ts';
import { columnNeeds, sum } from '../column-widths.ts';
import { beginsAt, gridOf } from '../grid.ts';
import { heightOf, lineCount, rowHeights } from './row-heights.ts';
import { bodyStyle, headingStyle, noteStyle, titleStyle } from './styles.ts';
import { type ExcelValue, excelText, excelValue } from './values.ts';

/** Wider columns wrap; in half-width characters. */
const widestColumn = 44;
/** A wider sheet is printed on a page turned sideways, one not much narrower a little smaller. */
const portraitWidth = 100;

const nothing: Cell = { text: '', column: 0 };

/** Rows above the body: the title, if there is one, and the headings. */
export function headingRow(table: Table): number {
  return table.title ? 1 : 0;
}

/** The rows that are printed, from the title to the last note, as a range of the sheet. */
export function printedRange(table: Table): string {
  const rows = headingRow(table) + 1 + table.rows.length + table.notes.length;
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
  const needs = columnNeeds(table, widestColumn);
  const columns = needs.map(({ natural }) => Math.min(natural, widestColumn) + 2);
  if (columns.length === 0) columns.push(widestColumn);
  const width = sum(columns);
  const lastColumn = columns.length - 1;
  const first = headingRow(table) + 1;
  const cells = new Map<string, { value: ExcelValue['value'] | null; style: CellStyle }>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const heights = new Map<number, { height: number }>();

  // Across all columns, in a font of so many points; the widths count characters of 12 points.
  const putLine = (row: number, text: string, style: CellStyle, points: number) => {
    cells.set(`${row},0`, { value: excelText(text), style });
    if (lastColumn > 0) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn });
    heights.set(row, { height: heightOf(lineCount(text, (width * 12) / points), points) });
  };

  if (table.title) putLine(0, table.title, titleStyle, 18);
  for (const [column, { heading }] of table.columns.entries()) {
    cells.set(`${first - 1},${column}`, { value: excelText(heading), style: headingStyle });
  }
  const headings = table.columns.map(({ heading }, column) => lineCount(heading, columns[column] ?? 0));
  heights.set(first - 1, { height: heightOf(Math.max(1, ...headings), 12) });

  const grid = gridOf(table);
  for (const [y, height] of rowHeights(grid, columns, 12).entries()) heights.set(first + y, { height });
  for (const [y, places] of grid.entries()) {
    const row = first + y;
    for (const [column, place] of places.entries()) {
      const begins = beginsAt(place, y, column);
      // What a cell merged downwards covers says the same, unseen, so that a filter finds every row.
      const { text, amount, indented } = place?.column === column ? place.cell : nothing;
      const { value, format } = excelValue(text, amount);
      const style = bodyStyle(table.columns[column]?.align ?? 'left', format, indented);
      cells.set(`${row},${column}`, { value: text === '' ? null : value, style });
      if (begins && place.rowSpan * place.colSpan > 1) {
        const endRow = row + place.rowSpan - 1;
        merges.push({ startRow: row, startCol: column, endRow, endCol: column + place.colSpan - 1 });
      }
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
    pageSetup: {
      paperSize: 'a4',
      orientation: width > portraitWidth ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.98, bottom: 0.98, left: 0.79, right: 0.79, header: 0.5, footer: 0.5 },
    },
    headerFooter: { oddFooter: '&C— &P —' },
  };
}
