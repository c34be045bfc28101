import type { IndicatorRow, IndicatorTable } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { IndicatorTable as TableNode } from '../generated/ast.ts';
import { joinedHeadings, readTableHead } from '../parser/table-head.ts';
import { cellsOf } from '../parser/tables.ts';
import type { BuildContext } from './context.ts';
import { groupIn, isHeadAgain } from './group-rows.ts';
import type { OpenIndicator } from './indicator-draft.ts';
import { addOtherCells, goesOn, type ReadColumn, type RowsAbove, readRow } from './indicator-rows.ts';
import { emptyAt } from './indicators.ts';
import { spanOf, tokenOf } from './nodes.ts';
import type { OpenSection } from './open-section.ts';
import { finishBelow, noneAbove, rowNumber } from './parts.ts';
import { partsAreNames } from './row-names.ts';
import { unitAbove } from './units.ts';

/**
 * A table of indicators as it was drafted, its rows added to those of the section. A category's cell holds for the rows
 * below it until the next, and so does one that stands in a row of its own.
 */
export function buildTable(
  node: TableNode,
  section: OpenSection,
  outer: Sourced<string> | undefined,
  context: BuildContext,
): IndicatorTable {
  const span = spanOf(node);
  const columns = columnsOf(node);
  const hasCategories = columns.some(({ content }) => content === 'category');
  const unit = unitAbove(columns, section.texts.at(-1), span, context.source.text);
  const isOfLastPlan = tellsOfLastPlan(columns, context.header.baseYear?.value);
  const numbers = columns.findIndex(({ content }) => content === 'number');
  const drafted = node.rows.map((row) => {
    const at = spanOf(row);
    return { node: row, span: at, cells: cellsIn(context.source.text, at) };
  });
  const part = columns.findIndex(({ content }) => content === 'part');
  const parts = drafted.map(({ cells }) => cells[part]?.value ?? '');
  const above: RowsAbove = {
    category: outer,
    group: undefined,
    whole: emptyAt(span.start),
    parts: noneAbove(),
    partsAreNames: part >= 0 && !hasCategories && partsAreNames(parts),
  };
  let last: OpenIndicator | undefined;
  const rows = drafted.map(({ node, span, cells }, index): IndicatorRow => {
    if (isOfLastPlan || isHeadAgain(cells, columns)) return { span, cells };
    const group = groupIn(cells, columns, drafted[index + 1]?.cells);
    if (group) {
      if (group.category && !hasCategories) above.category = group.category;
      if (group.category) above.group = group;
      above.parts = noneAbove();
      return { span, cells };
    }
    if (last && goesOn(cells, columns)) {
      addOtherCells(last, cells, columns);
      return { span, cells };
    }
    const draft = readRow(node, cells, columns, above, context);
    if (unit) draft.unit = unit;
    const named = cells.find((cell) => cell.span.end >= draft.name.span.end)?.value ?? '';
    const number = rowNumber(cells[numbers]?.value, named);
    const indicator = finishBelow(above.parts, draft, number, section, context);
    section.indicators.push(indicator);
    last = draft;
    return { span, cells, indicator };
  });
  return { span, columns, rows };
}

/**
 * 2025年目标 beside 2025年完成情况 in a plan that begins in 2026: how the plan before was fulfilled. Its rows are no
 * indicators of this one.
 */
function tellsOfLastPlan(columns: readonly ReadColumn[], baseYear: number | undefined): boolean {
  const years = columns.flatMap(({ value }) => (value?.of === 'year' ? [value] : []));
  return (
    baseYear !== undefined &&
    years.every(({ year }) => year <= baseYear) &&
    years.some(({ says }) => says === 'target') &&
    years.some(({ says }) => says === 'actual' || says === 'estimate')
  );
}

function columnsOf({ columns, below }: TableNode): ReadColumn[] {
  const first = columns.map((column) => tokenOf(column, 'heading') ?? emptyAt(spanOf(column).end));
  const second = below[0]?.columns.map((column) => tokenOf(column, 'heading') ?? emptyAt(spanOf(column).end));
  const textsOf = (cells: readonly Sourced<string>[] = []) => cells.map(({ value }) => value);
  const headings = second ? joinedHeadings(textsOf(first), textsOf(second)) : textsOf(first);
  const read = readTableHead(headings) ?? [];
  return headings.map((heading, at) => ({
    content: 'unknown',
    ...read[at],
    heading,
    headings: [first[at], second?.[at]].filter((each) => each !== undefined),
  }));
}

function cellsIn(text: string, { start, end }: Span): Sourced<string>[] {
  return cellsOf(text, start, end).cells.map(({ start, end }) => ({
    value: text.slice(start, end),
    span: { start, end },
  }));
}
