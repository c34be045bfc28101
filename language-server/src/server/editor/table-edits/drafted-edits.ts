import type { TextEdit } from '../../../checks/check.ts';
import type { IndicatorTable, Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { escaped } from './cell-text.ts';
import {
  cellsIn,
  type DraftedRow,
  type DraftedRows,
  draftedRows,
  rowOf,
  withCell,
  withRows,
} from './drafted-rows.ts';
import { counted, countingColumn } from './row-numbers.ts';

/** The edits that change a table which was drafted, or why they can't be made. */
export type DraftedChange = readonly TextEdit[] | { readonly problem: Localized };

/** What is said in a cell. */
export function setDraftedCell(
  plan: Plan,
  table: IndicatorTable,
  row: number,
  column: number,
  text: string,
): DraftedChange {
  const drafted = draftedRows(plan, table);
  const at = placeOf(drafted, row);
  return withRows(plan, table, replaced(drafted, at, column, escaped(text)));
}

/** An empty row behind another one; behind the head where that is -1. */
export function addDraftedRow(plan: Plan, table: IndicatorTable, row: number): DraftedChange {
  const drafted = draftedRows(plan, table);
  const at = placeOf(drafted, row);
  const counting = countingColumn(drafted);
  const width = cellsIn(drafted.rows[0]?.text ?? '').length;
  const added: DraftedRow = {
    above: [],
    indentation: drafted.rows[at]?.indentation ?? '',
    text: rowOf(
      Array.from({ length: width }, (_, column) => (column === counting ? '1' : '')),
      drafted.bar,
    ),
    part: 'row',
  };
  return withRows(plan, table, counted(spliced(drafted, at + 1, 0, added), counting));
}

/** Without a row; what its category says goes on to the next one that had it from it. */
export function deleteDraftedRow(plan: Plan, table: IndicatorTable, row: number): DraftedChange {
  const drafted = draftedRows(plan, table);
  const at = placeOf(drafted, row);
  const without = spliced(handedDown(drafted, table, row), at, 1);
  return withRows(plan, table, counted(without, countingColumn(drafted)));
}

/**
 * A row before the one above it or behind the one below. Where the other stands in another category the row joins that
 * one and stays where it is: what changes is where the category begins.
 */
export function moveDraftedRow(plan: Plan, table: IndicatorTable, row: number, by: -1 | 1): DraftedChange {
  const drafted = draftedRows(plan, table);
  const [at, other] = [placeOf(drafted, row), placeOf(drafted, row + by)];
  const category = categoryColumn(table);
  const beginner = by < 0 ? row : row + 1;
  if (!table.rows[row + by]) return [];
  if (category >= 0 && cellOf(table, beginner, category) !== '') {
    const moved =
      by < 0
        ? replaced(handedDown(drafted, table, row), at, category, '')
        : joinedBelow(drafted, table, row, category);
    return withRows(plan, table, moved);
  }
  const [upper, lower] = [Math.min(at, other), Math.max(at, other)];
  const [above, below] = [drafted.rows[upper] as DraftedRow, drafted.rows[lower] as DraftedRow];
  // the category of both stands in the upper one, wherever they stand
  const cell = category < 0 ? '' : (cellsIn(above.text)[category] ?? '');
  const keep = (text: string, said: string) =>
    cell === '' ? text : withCell(text, category, said, drafted.bar);
  const swapped = drafted.rows.with(upper, { ...below, text: keep(below.text, cell) });
  const rows = swapped.with(lower, { ...above, text: keep(above.text, '') });
  return withRows(plan, table, counted({ ...drafted, rows }, countingColumn(drafted)));
}

/** The last row of a category becomes the first of the one below it. */
function joinedBelow(
  drafted: DraftedRows,
  table: IndicatorTable,
  row: number,
  category: number,
): DraftedRows {
  const below = placeOf(drafted, row + 1);
  const moved = replaced(drafted, placeOf(drafted, row), category, cellOf(table, row + 1, category));
  return replaced(moved, below, category, '');
}

/** The line of a row, `row` being one of `table.rows`; of the head's last line where it is -1. */
export function placeOf({ rows }: DraftedRows, row: number): number {
  if (row < 0) return rows.findLastIndex(({ part }) => part !== 'row');
  const places = rows.flatMap(({ part }, at) => (part === 'row' ? [at] : []));
  return places[row] ?? rows.length - 1;
}

export function replaced(drafted: DraftedRows, at: number, column: number, content: string): DraftedRows {
  const row = drafted.rows[at];
  if (!row || (cellsIn(row.text)[column] ?? '') === content) return drafted;
  const text = withCell(row.text, column, content, drafted.bar);
  return { ...drafted, rows: drafted.rows.with(at, { ...row, text }) };
}

function spliced(
  drafted: DraftedRows,
  at: number,
  deleted: number,
  ...added: readonly DraftedRow[]
): DraftedRows {
  return { ...drafted, rows: drafted.rows.toSpliced(at, deleted, ...added) };
}

/** With the category of a row in the next one, where that has it from this one. */
function handedDown(drafted: DraftedRows, table: IndicatorTable, row: number): DraftedRows {
  const column = categoryColumn(table);
  const category = column < 0 ? '' : cellOf(table, row, column);
  const next = table.rows[row + 1];
  if (category === '' || !next?.indicator || cellOf(table, row + 1, column) !== '') return drafted;
  return replaced(drafted, placeOf(drafted, row + 1), column, category);
}

function categoryColumn({ columns }: IndicatorTable): number {
  return columns.findIndex(({ content }) => content === 'category');
}

function cellOf({ rows }: IndicatorTable, row: number, column: number): string {
  return rows[row]?.cells[column]?.value ?? '';
}
