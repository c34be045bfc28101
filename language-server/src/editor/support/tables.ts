import { isIndicatorTable } from '../../parser/columns.ts';
import { cellsOf, isRowOf } from '../../parser/tables.ts';
import type { PlacedLine } from './lines.ts';

export type Cell = ReturnType<typeof cellsOf>['cells'][number];

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
): { readonly cells: readonly Cell[]; readonly headings: readonly string[] } | undefined {
  const { cells } = cellsOf(text, head.content, head.end);
  const headings = cells.map(({ start, end }) => text.slice(start, end));
  return isIndicatorTable(headings) ? { cells, headings } : undefined;
}
