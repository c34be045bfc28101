import type { Line } from '../../../language/parser/lines.ts';
import { isIndicatorTable } from '../../../language/parser/table-head.ts';
import { type CellSpan, cellsOf, isRowOf } from '../../../language/parser/tables.ts';
import type { PlacedLine } from './lines.ts';

/** The first row of the table that a row belongs to, as the parser sees it, which goes on over some blank lines. */
export function headRow(text: string, lines: readonly PlacedLine[], row: number): PlacedLine {
  let head = row;
  let isBehindBlank = false;
  for (let at = row - 1; at >= 0; at--) {
    const line = lines[at] as PlacedLine;
    if (line.kind === 'blank') isBehindBlank = true;
    else if (line.kind === 'row' && !isBehindBlank) head = at;
    else if (line.kind === 'row') {
      const above = headRow(text, lines, at);
      return isRowOf(text, lines[head] as PlacedLine, above) ? above : (lines[head] as PlacedLine);
    } else if (line.kind !== 'comment') break;
  }
  return lines[head] as PlacedLine;
}

/** The headings of a table of indicators, with the cells they stand in; undefined for any other table. */
export function headingsOf(
  text: string,
  head: PlacedLine,
): { readonly cells: readonly CellSpan[]; readonly headings: readonly string[] } | undefined {
  const { cells } = cellsOf(text, head.content, head.end);
  const headings = cells.map(({ start, end }) => text.slice(start, end));
  return isIndicatorTable(headings) ? { cells, headings } : undefined;
}

/**
 * The tables among some lines, each as the indexes of its rows. As the parser sees it a table goes on over
 * comments, and over blank lines where what follows is plainly one more row of it.
 */
export function tablesIn(text: string, lines: readonly Line[]): number[][] {
  const tables: number[][] = [];
  let open: number[] | undefined;
  let isBehindBlank = false;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'comment') continue;
    if (line.kind === 'blank') {
      isBehindBlank = true;
      continue;
    }
    const head = lines[open?.[0] ?? index] as Line;
    if (line.kind !== 'row') open = undefined;
    else if (open && (!isBehindBlank || isRowOf(text, line, head))) open.push(index);
    else {
      open = [index];
      tables.push(open);
    }
    isBehindBlank = false;
  }
  return tables;
}

/** The column that an offset in a row stands in; the number of columns behind the bar that ends the row, -1 before the first. */
export function columnAt(text: string, row: Line, offset: number): number {
  const { cells, endBar } = cellsOf(text, row.content, row.end);
  return endBar >= 0 && offset > endBar ? cells.length : cells.findLastIndex(({ bar }) => bar < offset);
}
