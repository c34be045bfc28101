import { type CellAddress, targetAt } from './places.ts';

/** The places between two corners. */
export interface CellRange {
  readonly table: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function rangeBetween(one: CellAddress, other: CellAddress): CellRange {
  const between = (a: number, b: number) =>
    Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => Math.min(a, b) + at);
  return {
    table: one.table,
    rows: between(one.row, other.row),
    columns: between(one.column, other.column),
  };
}

/** What some cells say, for a spreadsheet and for a text. */
export function copiedCells(
  page: Element,
  { table, rows, columns }: CellRange,
): { readonly text: string; readonly html: string } {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const target = targetAt(page, { kind: 'cell', table, row, column });
      if (target) return target.written;
      const cell = page.querySelector(`[data-table="${table}"] [data-cell="${row} ${column}"]`);
      return cell?.querySelector('.cell, span')?.textContent ?? '';
    }),
  );
  const html = document.createElement('table');
  for (const row of cells) {
    const line = html.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return { text: cells.map((row) => row.map(quotedCell).join('\t')).join('\n'), html: html.outerHTML };
}

/** As spreadsheets write a cell that holds what parts cells. */
function quotedCell(text: string): string {
  return /[\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
