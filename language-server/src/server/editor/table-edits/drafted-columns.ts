import type { IndicatorTable, Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { isIndicatorTable } from '../../../language/parser/table-head.ts';
import { columnKey, fieldOrder, isRowNumber, isValueKey, yearOfKey } from '../actions/support/column-key.ts';
import { escaped } from './cell-text.ts';
import { type DraftedChange, replaced } from './drafted-edits.ts';
import { cellsIn, type DraftedRows, draftedRows, withCellAt, withRows } from './drafted-rows.ts';

/** A column behind another one, or where tables usually have it. */
export function addDraftedColumn(
  plan: Plan,
  table: IndicatorTable,
  behind: number,
  heading: string,
): DraftedChange {
  const drafted = draftedRows(plan, table);
  const column = behind < 0 ? usualPlace(table, heading) : behind;
  const rows = drafted.rows.map((row, at) => ({
    ...row,
    text: withCellAt(row, column + 1, at === 0 ? escaped(heading) : '', drafted.bar),
  }));
  return withHead(plan, table, { ...drafted, rows });
}

/** The last column that usually stands in front of one of that heading. */
function usualPlace({ columns }: IndicatorTable, heading: string): number {
  const rank = rankOf(heading);
  const before = columns.findLastIndex((each) => rankOf(each.heading) <= rank);
  return before < 0 ? columns.length - 1 : before;
}

/** 序号, 类别, 指标, 范围, the years, and the other fields in the order in which cards list them. */
function rankOf(heading: string): number {
  const key = columnKey(heading);
  if (isRowNumber(heading)) return -4;
  const first = ['类别', '指标', '范围'].indexOf(key);
  if (first >= 0) return first - 3;
  if (isValueKey(key)) return yearOfKey(key);
  const place = (fieldOrder as readonly string[]).indexOf(key);
  return 100_000 + (place < 0 ? fieldOrder.length : place);
}

export function deleteDraftedColumn(plan: Plan, table: IndicatorTable, column: number): DraftedChange {
  const drafted = draftedRows(plan, table);
  const rows = drafted.rows.map((row) => ({
    ...row,
    text: withCellAt(row, column, undefined, drafted.bar),
  }));
  return withHead(plan, table, { ...drafted, rows });
}

/** What heads a column; of a head of two rows that which stands nearer to the cells. */
export function setDraftedHeading(
  plan: Plan,
  table: IndicatorTable,
  column: number,
  text: string,
): DraftedChange {
  const drafted = draftedRows(plan, table);
  const below = table.columns[column]?.headings[1]?.value;
  const at = below ? drafted.rows.findLastIndex(({ part }) => part === 'head') : 0;
  return withHead(plan, table, replaced(drafted, at, column, escaped(text)));
}

export function withHead(plan: Plan, table: IndicatorTable, drafted: DraftedRows): DraftedChange {
  if (!isIndicatorTable(cellsIn(drafted.rows[0]?.text ?? ''))) return { problem: noNames };
  return withRows(plan, table, drafted);
}

const noNames: Localized = {
  zh: '表头里要有一栏是指标名称，不然这就不是指标表了。',
  en: 'One column has to be headed as that of the indicators, or this is no table of indicators.',
};
