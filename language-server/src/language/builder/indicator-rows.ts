import { parseDeadline } from '../../core/model/deadline-parser.ts';
import { propertyAlone } from '../../core/model/property.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { HeadedColumn } from '../../core/model/table-column.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Cell as CellNode, IndicatorRow as RowNode } from '../generated/ast.ts';
import type { ColumnReading } from '../parser/columns.ts';
import type { BuildContext } from './context.ts';
import { roleOfKeyword } from './departments.ts';
import type { RowGroup } from './group-rows.ts';
import { draftOf, type OpenIndicator } from './indicator-draft.ts';
import { addLinks, addMentions, emptyAt } from './indicators.ts';
import { spanOf, tokenOf } from './nodes.ts';
import { saysNothing } from './nothing.ts';
import { noneAbove, type PartsAbove } from './parts.ts';
import { bareName, partOfName } from './row-names.ts';

/** A column with what its cells are read by. */
export type ReadColumn = HeadedColumn & ColumnReading;

/** What holds for the rows of a table from one on. */
export interface RowsAbove {
  category: Sourced<string> | undefined;
  group: RowGroup | undefined;
  /** The name that the parts below it are of. */
  whole: Sourced<string>;
  /** Whether that is no name but a category. */
  readonly partsAreNames: boolean;
  /** What 其中 would be of. */
  parts: PartsAbove;
}

/** A row without a name or a number of its own, as a cell that goes over two rows leaves it: more of the one above. */
export function goesOn(cells: readonly Sourced<string>[], columns: readonly ReadColumn[]): boolean {
  const isEmpty = (at: number) => (cells[at]?.value ?? '') === '';
  const isOpen = columns.every(
    ({ content }, at) => !['number', 'name', 'part', 'category'].includes(content) || isEmpty(at),
  );
  return isOpen && columns.some(({ content }) => content === 'number') && cells.some((_, at) => !isEmpty(at));
}

/** Adds what such a row says to what the indicator above says besides. */
export function addOtherCells(
  { otherCells }: OpenIndicator,
  cells: readonly Sourced<string>[],
  columns: readonly ReadColumn[],
): void {
  const said = cells.flatMap((value, at) =>
    value.value === '' ? [] : [{ heading: columns[at]?.heading ?? '', value }],
  );
  otherCells.push(...said);
}

/** What a row says of its indicator. */
export function readRow(
  node: RowNode,
  cells: readonly Sourced<string>[],
  columns: readonly ReadColumn[],
  above: RowsAbove,
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
      readCell(cell, written, column, draft, above, context);
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
  written: Sourced<string>,
  { content, keyword, value: of, heading, headings }: ReadColumn,
  draft: OpenIndicator,
  above: RowsAbove,
  context: BuildContext,
): void {
  switch (cell.$type) {
    case 'NameCell': {
      // of 二级指标 and 三级指标, the last that says something
      const name = tokenOf(cell, 'name', written);
      if (name) draft.name = bareName(name);
      else if (!draft.name.value) draft.name = emptyAt(spanOf(cell).end);
      break;
    }
    case 'CategoryCell': {
      const category = tokenOf(cell, 'name', written);
      const said = simplified(category?.value ?? '');
      const isProperty = propertyAlone.test(said);
      // 约束性 under 类型; a column 属性 goes before it
      if (category && isProperty && !draft.fields.has('属性')) draft.fields.set('属性', category);
      if (!isProperty || /指标$/u.test(said)) setCategory(above, category);
      break;
    }
    case 'ValueCell': {
      const value = tokenOf(cell, 'value', written) ?? emptyAt(spanOf(cell).end);
      const isOfNoYear = of?.of === 'actual' && !context.header.baseYear;
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
      const value = tokenOf(cell, 'value', written);
      if (!value || content === 'number' || !keyword) break;
      if (saysNothing(value.value)) break;
      if (keyword === '期限')
        draft.deadline = parseDeadline(value.value, value.span.start, context.header.period?.value);
      else draft.fields.set(keyword, value);
    }
  }
}

function setCategory(above: RowsAbove, category: Sourced<string> | undefined): void {
  if (category && category.value !== above.category?.value) above.parts = noneAbove();
  above.category = category ?? above.category;
}
