import type { ForeignCell } from '../foreign-document.ts';

/** Without the columns in which no cell begins: lines drawn by hand leave such, a hair wide or all merged away. */
export function withoutSpareColumns(
  rows: readonly (readonly ForeignCell[])[],
): readonly (readonly ForeignCell[])[] {
  const width = rows[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, column) =>
    rows.some((row) => row[column]?.joins !== 'left' && !isPadding(row, column)),
  );
  return kept.includes(false) ? rows.map((row) => row.filter((_, column) => kept[column])) : rows;
}

/** Whether a row has ended before a column, with nothing in it. */
function isPadding(row: readonly ForeignCell[], column: number): boolean {
  return row.slice(column).every(({ text, joins }) => text === '' && joins === undefined);
}
