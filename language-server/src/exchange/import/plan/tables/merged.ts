import type { ForeignCell } from '../../foreign-document.ts';
import { type CellRow, cellAt, isWritten } from './cells.ts';
import type { TableColumn } from './columns.ts';

/** What stands in a merged cell of these holds for every row that it goes over. A category does so in the plan too. */
const saidOfEachRow: ReadonlySet<TableColumn['role']> = new Set<TableColumn['role']>([
  'value',
  'unit',
  'property',
  'departments',
  'deadline',
  'binding',
  'expected',
]);

/** The rows with merged cells written out where a plan's row says for itself what it says. */
export function writtenOut(rows: readonly CellRow[], columns: readonly TableColumn[]): CellRow[] {
  const result: CellRow[] = [];
  for (const row of rows.some((each) => each.some(({ joins }) => joins))
    ? rows
    : likelyMerged(rows, columns)) {
    const above = result.at(-1);
    const cells: ForeignCell[] = [];
    for (const [at, cell] of row.entries()) cells.push(written(cell, at, cells, above, columns));
    result.push(cells);
  }
  return result;
}

/**
 * A text has no merged cells, only empty ones. Where a row leaves out who answers together with its category, or another
 * text that the rows above have, both are those above, and by when too; who answers for nothing has a dash.
 */
function likelyMerged(rows: readonly CellRow[], columns: readonly TableColumn[]): CellRow[] {
  const others = columns.flatMap(({ role }, at) => (role === 'category' || role === 'other' ? [at] : []));
  const departments = columns.flatMap(({ role }, at) => (role === 'departments' ? [at] : []));
  const isSaid = (column: number) => rows.some((row) => isWritten(row[column]));
  return rows.map((row, at) => {
    const goesOn = at > 0 && others.some((column) => isSaid(column) && !isWritten(row[column]));
    return row.map((cell, column): ForeignCell => {
      const { role } = columns[column] ?? {};
      const isOpen =
        role === 'departments' ||
        (role === 'deadline' && departments.length > 0 && !departments.some((each) => isWritten(row[each])));
      return isOpen && goesOn && !isWritten(cell) ? { ...cell, joins: 'above' } : cell;
    });
  });
}

function written(
  cell: ForeignCell,
  at: number,
  onLeft: readonly ForeignCell[],
  above: CellRow | undefined,
  columns: readonly TableColumn[],
): ForeignCell {
  const role = columns[at]?.role;
  if (!cell.joins || role === undefined || !saidOfEachRow.has(role)) return cell;
  // one value for all years is the value of each
  if (cell.joins === 'left' && role === 'value' && columns[at - 1]?.role === 'value') {
    return { ...cell, text: cellAt(onLeft, at - 1).text };
  }
  return cell.joins === 'above' ? { ...cell, text: cellAt(above, at).text } : cell;
}
