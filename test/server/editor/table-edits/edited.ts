import { unedited, withEdits } from '../../../../language-server/src/checks/fixes/edits.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { indicatorTables } from '../../../../language-server/src/print/tables/indicator-table.ts';
import {
  tableEdit,
  writtenAt,
} from '../../../../language-server/src/server/editor/table-edits/edit-table.ts';
import {
  type CopiedTable,
  copiedTable,
} from '../../../../language-server/src/server/editor/table-edits/pasted-cells.ts';
import type { TableChange } from '../../../../language-server/src/server/protocol/table-edits.ts';

/** The same where cells are pasted. */
export async function pastedInto(
  text: string,
  change: Extract<TableChange, { kind: 'paste' | 'newTable' }>,
): Promise<string> {
  return edited(text, change, [], change.pasted && (await copiedTable(change.pasted)));
}

/** The text of a plan after a change in a table of its preview; what is said instead where nothing can be changed. */
export function edited(
  text: string,
  change: TableChange,
  columns: readonly string[] = [],
  copied?: CopiedTable,
): string {
  const edit = tableEdit(readPlan(text), change, 'zh', columns, copied);
  return 'problem' in edit ? edit.problem.zh : withEdits(unedited(text), edit.edits).text;
}

/** Writes in a cell of the first table: the column by its heading, the row by its number from 0. */
export function written(text: string, row: number, heading: string, content: string, table = 0): string {
  const plan = readPlan(text);
  const columns = heading.startsWith('+') ? [heading.slice(1)] : [];
  const rows = indicatorTables(plan, 'zh', columns)[table];
  const column =
    rows?.table.columns.findIndex((each, at) =>
      heading.startsWith('+') ? rows.columns[at]?.of === heading.slice(1) : each.heading === heading,
    ) ?? -1;
  if (!rows || column < 0) throw new Error(`no column ${heading}`);
  const was = writtenAt(plan, rows, row, column) ?? '';
  return edited(text, { kind: 'cell', table, row, column, text: content, was }, columns);
}

/** The texts of a table as it is printed, a row a line. */
export function printed(text: string, table = 0): string {
  const built = indicatorTables(readPlan(text))[table]?.table;
  const head = built?.columns.map(({ heading }) => heading.replaceAll('\n', '')).join('｜');
  const rows = built?.rows.map((row) => row.map((cell) => cell.text).join('｜')) ?? [];
  return [head, ...rows].join('\n');
}
