import { isIndicatorTable } from '../../parser/columns.ts';
import { cellsOf } from '../../parser/tables.ts';
import type { PlacedLine } from './lines.ts';

export type Cell = ReturnType<typeof cellsOf>['cells'][number];

/** The first row of the table that a row belongs to, as the parser sees it: a blank line ends a table. */
export function headRow(lines: readonly PlacedLine[], row: number): PlacedLine {
  let head = row;
  for (let at = row - 1; at >= 0; at--) {
    const { kind } = lines[at] as PlacedLine;
    if (kind === 'row') head = at;
    else if (kind !== 'comment') break;
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
