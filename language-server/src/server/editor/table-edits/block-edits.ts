import type { TextEdit } from '../../../checks/check.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import type { IndicatorTableRows } from '../../../print/tables/indicator-table.ts';
import { cellTextAt } from '../../preview/written-cells.ts';
import { columnKey, isRowNumber } from '../actions/support/column-key.ts';
import { addBlocks, deleteBlock } from './block-rows.ts';
import { beginCategory, renameCategory } from './category-edit.ts';
import { cellAt } from './cell-at.ts';
import { type CopiedRow, newBlocks } from './copied-blocks.ts';
import { type FieldEdit, joinedEdits, newHead, setField } from './field-edit.ts';
import type { CopiedTable } from './pasted-cells.ts';

/** What is said in a cell of a table that is made of blocks; nothing is changed where nothing can be written. */
export function setBlockCell(
  plan: Plan,
  rows: IndicatorTableRows,
  row: number,
  column: number,
  text: string,
): TextEdit[] {
  const indicator = rows.indicators[row];
  if (!indicator) return [];
  if (rows.columns[column]?.of === '类别') return setCategory(plan, rows, indicator, row, column, text);
  return joinedEdits(fieldEdits(plan, rows, row, column, text));
}

function fieldEdits(
  plan: Plan,
  rows: IndicatorTableRows,
  row: number,
  column: number,
  text: string,
): FieldEdit[] {
  const found = cellAt(rows.table, row, column);
  const [indicator, of] = [rows.indicators[row], rows.columns[column]?.of];
  const shown = found && cellTextAt(plan, rows, found.row, found.cell);
  // what goes over several rows can be said otherwise in each of them
  const current = shown && found.row !== row ? { written: '' } : shown;
  return current && indicator && of !== undefined ? setField(plan, indicator, of, current, text) : [];
}

/** The whole of a category is called otherwise from its first row; from any other a new one begins. */
function setCategory(
  plan: Plan,
  { table, indicators }: IndicatorTableRows,
  indicator: Indicator,
  row: number,
  column: number,
  text: string,
): TextEdit[] {
  const found = cellAt(table, row, column);
  if (!found || found.row !== row || !indicator.category) return beginCategory(plan, indicator, text);
  return renameCategory(plan, indicators.slice(row, row + (found.cell.rowSpan ?? 1)), text);
}

/**
 * Copied cells from one on, to the right and down, in blocks of their own where the table ends; with a head of their own
 * as new indicators behind that row, or instead of it while it is empty.
 */
export function pasteIntoBlocks(
  plan: Plan,
  rows: IndicatorTableRows,
  row: number,
  column: number,
  { headings, rows: copied }: CopiedTable,
): readonly TextEdit[] | { readonly problem: Localized } {
  const { indicators, columns } = rows;
  if (headings) {
    const heads = headings.map((heading) => (isRowNumber(heading) ? undefined : heading));
    const empty = indicators[row];
    const isFree = empty?.name === '' && empty.values.length === 0;
    const blocks = newBlocks(plan, asRows(copied, heads), categoryAbove(indicators, row));
    return [
      ...addBlocks(plan, indicators, row, blocks),
      ...(isFree && empty ? deleteBlock(plan, empty) : []),
    ];
  }
  const width = copied[0]?.length ?? 0;
  if (column + width > columns.length) return { problem: tooWide };
  const ofs = columns.slice(column, column + width).map(({ of }) => of);
  const category = ofs.indexOf('类别');
  const changed = copied
    .slice(0, indicators.length - row)
    .flatMap((cells, at) =>
      cells.flatMap((cell, index) =>
        index === category ? [] : fieldEdits(plan, rows, row + at, column + index, cell),
      ),
    );
  const heads = ofs.map((of) => (of === undefined ? undefined : newHead(plan, of)));
  const added = newBlocks(
    plan,
    asRows(copied.slice(indicators.length - row), heads),
    categoryAbove(indicators, indicators.length - 1),
  );
  return [...joinedEdits(changed), ...addBlocks(plan, indicators, indicators.length - 1, added)];
}

function categoryAbove(indicators: readonly Indicator[], row: number): string | undefined {
  return indicators[Math.max(0, row)]?.category?.value;
}

/** @param heads of the columns; none for one that is left out */
function asRows(copied: readonly (readonly string[])[], heads: readonly (string | undefined)[]): CopiedRow[] {
  return copied.map((cells) =>
    cells.flatMap((text, at) => {
      const head = heads[at];
      return head === undefined || text === '' ? [] : [{ key: columnKey(head), head, text }];
    }),
  );
}

const tooWide: Localized = {
  zh: '要粘贴的列比这一格右边的列多：先加列，或者从左边一点的格子开始粘贴。',
  en: 'More columns were copied than there are from this cell on: add columns first, or begin further left.',
};
