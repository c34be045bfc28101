import type { Sheet } from 'hucre/xlsx';
import type { ForeignCell } from '../../foreign-document.ts';
import type { OmissionList } from '../omission-list.ts';
import type { SheetRow } from '../sheet-blocks.ts';

/** Without the rows and columns that its reader doesn't see; what they say goes to the list. */
export function withoutHidden(rows: readonly SheetRow[], sheet: Sheet, leftOut: OmissionList): SheetRow[] {
  const visible: SheetRow[] = [];
  let covered: readonly ForeignCell[] = [];
  for (const row of rows) {
    const cells = row.cells.map((cell, column) => withTextOf(covered[column], cell, 'above'));
    const isHidden = sheet.rowDefs?.get(row.number - 1)?.hidden === true;
    if (isHidden) add(cells, leftOut);
    else visible.push({ ...row, cells });
    covered = isHidden ? cells : [];
  }
  const hidden = (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : []));
  return hidden.toReversed().reduce((left, column) => withoutColumn(left, column, leftOut), visible);
}

function withoutColumn(rows: readonly SheetRow[], column: number, leftOut: OmissionList): SheetRow[] {
  if (column >= (rows[0]?.cells.length ?? 0)) return [...rows];
  add(
    rows.flatMap(({ cells }) => cells[column] ?? []),
    leftOut,
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell, at) => {
      if (at === column) return [];
      return [at === column + 1 ? withTextOf(row.cells[column], cell, 'left') : cell];
    }),
  }));
}

/** A merged cell that begins where it is hidden is seen where it goes on. */
function withTextOf(
  first: ForeignCell | undefined,
  cell: ForeignCell,
  joins: ForeignCell['joins'],
): ForeignCell {
  return first && cell.joins === joins ? first : cell;
}

function add(cells: readonly ForeignCell[], leftOut: OmissionList): void {
  const said = cells.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (said.length > 0) leftOut.add('hidden', said.join(' '));
}
