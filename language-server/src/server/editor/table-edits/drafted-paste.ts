import type { IndicatorTable, Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { columnKey, isRowNumber } from '../actions/support/column-key.ts';
import { escaped } from './cell-text.ts';
import { withHead } from './drafted-columns.ts';
import { type DraftedChange, placeOf, replaced } from './drafted-edits.ts';
import {
  cellsIn,
  type DraftedRow,
  type DraftedRows,
  draftedRows,
  rowOf,
  withCellAt,
} from './drafted-rows.ts';
import type { CopiedTable } from './pasted-cells.ts';
import { counted, countingColumn } from './row-numbers.ts';

/**
 * Copied cells from one on: to the right and down, with rows added as needed. With a head of their own they stand in the
 * columns that are headed so, which are added where there are none, in rows behind that one, or in it while it is empty.
 */
export function pasteIntoDrafted(
  plan: Plan,
  table: IndicatorTable,
  row: number,
  column: number,
  copied: CopiedTable,
): DraftedChange {
  const before = draftedRows(plan, table);
  const counting = countingColumn(before);
  const { headings } = copied;
  if (!headings) {
    const room = table.columns.length - column;
    const width = copied.rows[0]?.length ?? 0;
    if (width > room) return { problem: tooWide(width, room) };
    const columns = Array.from({ length: width }, (_, at) => column + at);
    return done(filled(before, row, columns, copied.rows, counting));
  }
  const { drafted, columns } = withColumns(before, headings, counting);
  const isFree = row >= 0 && isEmptyRow(before, placeOf(before, row), counting);
  const isLast = placeOf(drafted, row) === drafted.rows.length - 1;
  if (isFree || isLast) return done(filled(drafted, isFree ? row : row + 1, columns, copied.rows, counting));
  const room = addedRows(drafted, placeOf(drafted, row) + 1, copied.rows.length, counting);
  return done(filled(room, row + 1, columns, copied.rows, counting));

  function done(drafted: DraftedRows): DraftedChange {
    return withHead(plan, table, counted(drafted, counting));
  }
}

/** @param columns that each copied column goes to; -1 for one that is left out, as the table counts its rows itself */
function filled(
  drafted: DraftedRows,
  row: number,
  columns: readonly number[],
  copied: readonly (readonly string[])[],
  counting: number | undefined,
): DraftedRows {
  const count = drafted.rows.filter(({ part }) => part === 'row').length;
  const missing = Math.max(0, row + copied.length - count);
  let table = addedRows(drafted, drafted.rows.length, missing, counting);
  for (const [at, cells] of copied.entries()) {
    for (const [index, cell] of cells.entries()) {
      const column = columns[index] ?? -1;
      if (column >= 0) table = replaced(table, placeOf(table, row + at), column, escaped(cell));
    }
  }
  return table;
}

function addedRows(
  drafted: DraftedRows,
  at: number,
  count: number,
  counting: number | undefined,
): DraftedRows {
  const width = cellsIn(drafted.rows[0]?.text ?? '').length;
  const cells = Array.from({ length: width }, (_, column) => (column === counting ? '1' : ''));
  const added: DraftedRow = {
    above: [],
    indentation: drafted.rows.at(-1)?.indentation ?? '',
    text: rowOf(cells, drafted.bar),
    part: 'row',
  };
  const rows = drafted.rows.toSpliced(at, 0, ...Array.from({ length: count }, () => added));
  return { ...drafted, rows };
}

/** The columns that copied ones go to by how they are headed; those that the table lacks stand behind its own. */
function withColumns(
  before: DraftedRows,
  headings: readonly string[],
  counting: number | undefined,
): { drafted: DraftedRows; columns: number[] } {
  const keys = cellsIn(before.rows[0]?.text ?? '').map(columnKey);
  let drafted = before;
  const columns = headings.map((heading) => {
    if (counting !== undefined && isRowNumber(heading)) return -1;
    const known = keys.indexOf(columnKey(heading));
    if (known >= 0) return known;
    keys.push(columnKey(heading));
    const place = keys.length - 1;
    drafted = {
      ...drafted,
      rows: drafted.rows.map((row, at) => ({
        ...row,
        text: withCellAt(row, place, at === 0 ? escaped(heading) : '', drafted.bar),
      })),
    };
    return place;
  });
  return { drafted, columns };
}

function isEmptyRow({ rows }: DraftedRows, at: number, counting: number | undefined): boolean {
  return cellsIn(rows[at]?.text ?? '').every((cell, column) => cell === '' || column === counting);
}

function tooWide(width: number, room: number): Localized {
  return {
    zh: `要粘贴的有${width}列，从这一格往右只有${room}列：先加列，或者从左边一点的格子开始粘贴。`,
    en: `${width} columns were copied, and there is room for ${room} from this cell on: add columns first, or begin further left.`,
  };
}
