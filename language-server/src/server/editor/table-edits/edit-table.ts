import type { TextEdit } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { type IndicatorTableRows, indicatorTables } from '../../../print/tables/indicator-table.ts';
import { boxTitle } from '../../preview/table-editing.ts';
import { cellTextAt } from '../../preview/written-cells.ts';
import type { TableCellPlace, TableChange } from '../../protocol/table-edits.ts';
import { pasteIntoBlocks, setBlockCell } from './block-edits.ts';
import { addBlocks, deleteBlock, emptyBlock, moveBlock } from './block-rows.ts';
import { cellAt } from './cell-at.ts';
import { addDraftedColumn, deleteDraftedColumn, setDraftedHeading } from './drafted-columns.ts';
import { addDraftedRow, deleteDraftedRow, moveDraftedRow, setDraftedCell } from './drafted-edits.ts';
import { pasteIntoDrafted } from './drafted-paste.ts';
import { newTable } from './new-table.ts';
import type { CopiedTable } from './pasted-cells.ts';
import { setBoxTitle, setPlanTitle } from './titles.ts';

/** What is to be changed in the text, or why nothing is. */
export type TableEdit =
  | { readonly edits: readonly TextEdit[]; readonly focus?: TableCellPlace }
  | { readonly problem: Localized };

/**
 * What a change in a table of the preview is in the text of the plan.
 * @param columns those that tables made of blocks are shown with besides
 * @param copied what `change.pasted` says
 */
export function tableEdit(
  plan: Plan,
  change: TableChange,
  language: Language,
  columns: readonly string[] = [],
  copied?: CopiedTable,
): TableEdit {
  if (change.kind === 'planTitle') return { edits: setPlanTitle(plan, change.text) };
  if (change.kind === 'newTable') {
    return { edits: newTable(plan, copied), focus: { table: 0, row: 0, column: copied?.headings ? 0 : 1 } };
  }
  const rows = indicatorTables(plan, language, columns)[change.table];
  if (!rows) return { problem: isGone };
  const { drafted, indicators } = rows;
  const { table } = change;
  const answer = (edits: readonly TextEdit[] | { readonly problem: Localized }, row?: number): TableEdit => {
    if ('problem' in edits) return edits;
    return row === undefined ? { edits } : { edits, focus: { table, row, column: nameColumn(rows) } };
  };
  switch (change.kind) {
    case 'tableTitle': {
      const span = rows.section && boxTitle(plan, rows.section);
      return span ? answer(setBoxTitle(plan, span, change.text)) : { problem: isGone };
    }
    case 'cell': {
      const { row, column, text, was } = change;
      if (writtenAt(plan, rows, row, column) !== was) return { problem: isGone };
      return answer(
        drafted
          ? setDraftedCell(plan, drafted, row, indexOf(rows, row, column), text)
          : setBlockCell(plan, rows, row, column, text),
      );
    }
    case 'paste': {
      const { row, column } = change;
      if (!copied) return nothing;
      return answer(
        (drafted ? pasteIntoDrafted(plan, drafted, row, column, copied) : undefined) ??
          pasteIntoBlocks(plan, rows, row, column, copied),
      );
    }
    case 'heading':
      return drafted ? answer(setDraftedHeading(plan, drafted, change.column, change.text)) : isFixed;
    case 'addColumn':
      return drafted ? answer(addDraftedColumn(plan, drafted, change.column, change.heading)) : isFixed;
    case 'deleteColumn':
      return drafted ? answer(deleteDraftedColumn(plan, drafted, change.column)) : isFixed;
    case 'addRow': {
      const { row } = change;
      const edits = drafted
        ? addDraftedRow(plan, drafted, row)
        : addBlocks(plan, indicators, row, [emptyBlock(plan)]);
      return answer(edits, row + 1);
    }
    case 'deleteRow': {
      const { row } = change;
      const indicator = indicators[row];
      if (drafted) return answer(deleteDraftedRow(plan, drafted, row), Math.max(0, row - 1));
      return indicator ? answer(deleteBlock(plan, indicator), Math.max(0, row - 1)) : { problem: isGone };
    }
    case 'moveRow': {
      const { row, by } = change;
      const [indicator, other] = [indicators[row], indicators[row + by]];
      if (drafted)
        return drafted.rows[row + by] ? answer(moveDraftedRow(plan, drafted, row, by), row + by) : nothing;
      return indicator && other ? answer(moveBlock(plan, indicator, other, by), row + by) : nothing;
    }
  }
}

/** What is written in a place of a table; nothing where another cell covers it. */
export function writtenAt(
  plan: Plan,
  rows: IndicatorTableRows,
  row: number,
  column: number,
): string | undefined {
  const found = cellAt(rows.table, row, column);
  if (!found) return undefined;
  const isCovered = found.row !== row || found.cell.column !== column;
  return isCovered ? '' : cellTextAt(plan, rows, row, found.cell)?.written;
}

/** The cell of a drafted row that is shown in a column: of a row that is one cell, the only one that says something. */
function indexOf({ table, drafted }: IndicatorTableRows, row: number, column: number): number {
  const found = cellAt(table, row, column);
  if (!found?.cell.colSpan || column !== found.cell.column) return column;
  return drafted?.rows[row]?.cells.findIndex(({ value }) => value !== '') ?? column;
}

function nameColumn({ drafted, columns }: IndicatorTableRows): number {
  const column = drafted
    ? drafted.columns.findIndex(({ content }) => content === 'name')
    : columns.findIndex(({ of }) => of === '指标');
  return Math.max(0, column);
}

const nothing: TableEdit = { edits: [] };

const isGone: Localized = {
  zh: '正文在这期间改过，这一格已经不是原来那一格了。请看一下再改。',
  en: 'The text has been changed in the meantime, and this cell is another one now. Have a look, then change it.',
};

const isFixed = {
  problem: {
    zh: '这张表是由正文里的指标汇总而成的，它的栏目随指标而定。',
    en: 'This table is made of the indicators in the text, which decide what columns it has.',
  },
} as const satisfies TableEdit;
