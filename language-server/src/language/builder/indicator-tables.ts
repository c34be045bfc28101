import { parseDeadline } from '../../core/model/deadline-parser.ts';
import type { Indicator, IndicatorRow, IndicatorTable } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { HeadedColumn, OtherCell } from '../../core/model/table-column.ts';
import { simplified } from '../../core/text/simplified.ts';
import type {
  Cell as CellNode,
  IndicatorRow as RowNode,
  IndicatorTable as TableNode,
} from '../generated/ast.ts';
import type { ColumnReading } from '../parser/columns.ts';
import { joinedHeadings, readTableHead } from '../parser/table-head.ts';
import { cellsOf } from '../parser/tables.ts';
import type { BuildContext } from './context.ts';
import { roleOfKeyword } from './departments.ts';
import { groupIn, isHeadAgain, type RowGroup } from './group-rows.ts';
import { draftOf, finishIndicator, type OpenIndicator } from './indicator-draft.ts';
import { addLinks, addMentions, emptyAt } from './indicators.ts';
import { spanOf, tokenOf } from './nodes.ts';
import { saysNothing } from './nothing.ts';
import type { OpenSection } from './open-section.ts';
import { bareName, partOfName, partsAreNames } from './row-names.ts';
import { unitAbove } from './units.ts';

/** A column with what its cells are read by. */
type ReadColumn = HeadedColumn & ColumnReading;

/** What holds for the rows of a table from one on. */
interface Above {
  category: Sourced<string> | undefined;
  group: RowGroup | undefined;
  /** The name that the parts below it are of. */
  whole: Sourced<string>;
  /** Whether that is no name but a category. */
  readonly partsAreNames: boolean;
}

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
  const drafted = node.rows.map((row) => {
    const at = spanOf(row);
    return { node: row, span: at, cells: cellsIn(context.source.text, at) };
  });
  const part = columns.findIndex(({ content }) => content === 'part');
  const parts = drafted.map(({ cells }) => cells[part]?.value ?? '');
  const above: Above = {
    category: outer,
    group: undefined,
    whole: emptyAt(span.start),
    partsAreNames: part >= 0 && !hasCategories && partsAreNames(parts),
  };
  let last: Indicator | undefined;
  const rows = drafted.map(({ node, span, cells }, index): IndicatorRow => {
    if (isOfLastPlan || isHeadAgain(cells, columns)) return { span, cells };
    const group = groupIn(cells, columns, drafted[index + 1]?.cells);
    if (group) {
      if (group.category && !hasCategories) above.category = group.category;
      if (group.category) above.group = group;
      return { span, cells };
    }
    if (last && goesOn(cells, columns)) {
      addOtherCells(last, cells, columns);
      return { span, cells };
    }
    const draft = readRow(node, cells, columns, above, context);
    if (unit) draft.unit = unit;
    const indicator = finishIndicator(draft, section, context);
    section.indicators.push(indicator);
    last = indicator;
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

/** A row without a name or a number of its own, as a cell that goes over two rows leaves it: more of the one above. */
function goesOn(cells: readonly Sourced<string>[], columns: readonly ReadColumn[]): boolean {
  const isEmpty = (at: number) => (cells[at]?.value ?? '') === '';
  const isOpen = columns.every(
    ({ content }, at) => !['number', 'name', 'part', 'category'].includes(content) || isEmpty(at),
  );
  return isOpen && columns.some(({ content }) => content === 'number') && cells.some((_, at) => !isEmpty(at));
}

function addOtherCells(
  { otherCells }: Indicator,
  cells: readonly Sourced<string>[],
  columns: readonly ReadColumn[],
): void {
  const said = cells.flatMap((value, at) =>
    value.value === '' ? [] : [{ heading: columns[at]?.heading ?? '', value }],
  );
  (otherCells as OtherCell[]).push(...said);
}

function readRow(
  node: RowNode,
  cells: readonly Sourced<string>[],
  columns: readonly ReadColumn[],
  above: Above,
  context: BuildContext,
): OpenIndicator {
  const span = spanOf(node);
  const draft = draftOf('row', span, { value: '', span: { start: span.end, end: span.end } });
  let part: Sourced<string> | undefined;
  const ownCategory = cells.find(({ value }, at) => columns[at]?.content === 'category' && value !== '');
  for (const [index, cell] of node.cells.entries()) {
    const column = columns[index];
    const written = cells[index] ?? emptyAt(spanOf(cell).end);
    if (column?.content === 'part') part = written;
    else if (column && column.content !== 'unknown' && column.content !== 'task') {
      readCell(cell, column, draft, above, context);
    } else if (written.value !== '')
      draft.otherCells.push({ heading: column?.heading ?? '', value: written });
  }
  if (draft.name.value !== '') above.whole = draft.name;
  if (part?.value) {
    if (above.partsAreNames) above.category = above.whole;
    draft.name = above.partsAreNames ? bareName(part) : partOfName(above.whole.value, part);
  }
  if (draft.name.value === '' && ownCategory) draft.name = ownCategory;
  if (above.category) draft.fields.set('类别', above.category);
  const property = above.group?.property;
  if (property && !draft.fields.has('属性')) draft.fields.set('属性', property);
  return draft;
}

function readCell(
  cell: CellNode,
  { content, keyword, value: of, heading, headings }: ReadColumn,
  draft: OpenIndicator,
  above: Above,
  context: BuildContext,
): void {
  const end = spanOf(cell).end;
  switch (cell.$type) {
    case 'NameCell': {
      // of 二级指标 and 三级指标, the last that says something
      const name = tokenOf(cell, 'name');
      if (name) draft.name = bareName(name);
      else if (!draft.name.value) draft.name = emptyAt(end);
      break;
    }
    case 'CategoryCell': {
      const category = tokenOf(cell, 'name');
      // 约束性 under 类型
      // 约束性 under 类型; a column 属性 goes before it
      if (category && isProperty(category) && !draft.fields.has('属性')) draft.fields.set('属性', category);
      if (!category || /指标$/u.test(simplified(category.value)) || !isProperty(category))
        above.category = category ?? above.category;
      break;
    }
    case 'ValueCell': {
      const value = tokenOf(cell, 'value') ?? emptyAt(end);
      const isOfNoYear = (of?.of === 'baseline' || of?.of === 'actual') && !context.header.baseYear;
      if (!isOfNoYear) {
        const head = { value: heading, span: (headings.findLast((each) => each.value !== '') ?? value).span };
        draft.values.push({ head, value, ...(of && { of }) });
      } else if (value.value !== '') draft.otherCells.push({ heading, value });
      break;
    }
    case 'DepartmentsCell':
      addMentions(cell.mentions, roleOfKeyword(keyword ?? ''), draft, context);
      break;
    case 'ServesCell':
      addLinks(cell.links, draft);
      break;
    case 'TextCell': {
      const value = tokenOf(cell, 'value');
      if (!value || content === 'number' || !keyword) break;
      if (keyword === '期限' && saysNothing(value.value)) break;
      if (keyword === '期限')
        draft.deadline = parseDeadline(value.value, value.span.start, context.header.period?.value);
      else draft.fields.set(keyword, value);
    }
  }
}

function isProperty({ value }: Sourced<string>): boolean {
  return /^(?:约束|预期)性?(?:指标)?$/u.test(simplified(value));
}
