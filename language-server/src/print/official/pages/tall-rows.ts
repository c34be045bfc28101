import type { Cell, Table } from '../../tables/table.ts';

/** A cell, and the columns that it goes over. */
export interface CellSite {
  readonly cell: Cell;
  readonly column: number;
  readonly colSpan: number;
}

/**
 * A table in which a row that no page has room for is several, each with so many lines of its cells at most: programs
 * too let such a row go on on the next page. One with merged cells is left as it is.
 */
export function withRowsCut(
  table: Table,
  most: number,
  linesOf: (site: CellSite) => readonly string[],
): Table {
  let merged = 0;
  const rows = table.rows.flatMap((row) => {
    const isMerged = merged > 0 || row.some(({ rowSpan = 1 }) => rowSpan > 1);
    merged = Math.max(merged - 1, ...row.map(({ rowSpan = 1 }) => rowSpan - 1));
    // each character has a line at most
    if (isMerged || row.every(({ text }) => text.length <= most)) return [row];
    const lines = row.map((cell) => linesOf({ cell, column: cell.column, colSpan: cell.colSpan ?? 1 }));
    const count = Math.max(...lines.map(({ length }) => length));
    return Array.from({ length: Math.ceil(count / most) }, (_, part) =>
      row.map((cell, at) => ({
        ...cell,
        text: (lines[at] ?? []).slice(part * most, (part + 1) * most).join('\n'),
      })),
    );
  });
  return rows.length === table.rows.length ? table : { ...table, rows };
}
