import type { Indicator, Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { deadlineColumn, namedIn, namesCell } from './department-columns.ts';
import { rowNumbers } from './explanations.ts';
import { sectionLabel } from './section-label.ts';
import { type CellContent, type ColumnOf, ifSaid } from './table-columns.ts';
import { valueColumns } from './value-columns.ts';
import { nounOf, type Wording } from './wording.ts';
import { everybodyHeading, nothing, word } from './words.ts';

/**
 * The columns these indicators need, in the order plans print them: 序号, 类别, 指标名称, 范围, the years,
 * 单位, 属性, 责任部门, 完成时限, 所在章节. All but 序号, 指标名称 and the years only where one of them says something.
 */
export function indicatorColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
  section?: 'with-section',
): ColumnOf<Indicator>[] {
  const optional = (column: ColumnOf<Indicator>) => ifSaid(indicators, column);
  const numbers = rowNumbers(indicators);
  const number: ColumnOf<Indicator> = {
    heading: word('number', wording),
    align: 'center',
    merged: true,
    cell: ({ span }, row) => ({ text: `${numbers[row]}`, source: span }),
  };
  const category: ColumnOf<Indicator> = {
    heading: word('category', wording),
    align: 'center',
    merged: true,
    cell: (indicator) => textCell(indicator.category),
  };
  const unit: ColumnOf<Indicator> = {
    heading: word('unit', wording),
    align: 'center',
    cell: (indicator) => textCell(indicator.unit),
  };
  const property: ColumnOf<Indicator> = {
    heading: word('property', wording),
    align: 'center',
    cell: ({ property }) => textCell(property && { value: property.text, span: property.span }),
  };
  // all who answer, inherited or not, in the order written; who leads is marked
  const departments: ColumnOf<Indicator> = {
    heading: everybodyHeading(nounOf(plan), wording),
    align: 'left',
    // what a task hands down to its indicators is said once
    merged: (above, { responsibility }) =>
      responsibility?.inheritedFrom !== undefined &&
      responsibility.inheritedFrom === above.responsibility?.inheritedFrom,
    cell: ({ responsibility }) =>
      namesCell(
        namedIn(responsibility),
        wording,
        ({ name, role }) => name + (role === 'lead' ? word('lead', wording) : ''),
      ),
  };
  const where: ColumnOf<Indicator> = {
    heading: word('section', wording),
    align: 'left',
    merged: true,
    cell: (indicator) => ({
      text: sectionLabel(indicator.section) || nothing,
      source: indicator.section.headingSpan,
    }),
  };
  return [
    number,
    ...optional(category),
    nameColumn(wording),
    ...optional(scopeColumn(wording)),
    ...valueColumns(plan, indicators, wording),
    ...optional(unit),
    ...optional(property),
    ...optional(departments),
    ...deadlineColumn(indicators, wording, ({ deadline }) => deadline),
    ...(section ? optional(where) : []),
  ];
}

export function nameColumn(wording: Wording): ColumnOf<Indicator> {
  return {
    heading: word('indicator', wording),
    align: 'left',
    cell: (indicator) => ({ text: indicator.name || nothing, source: indicator.nameSpan }),
  };
}

export function scopeColumn(wording: Wording): ColumnOf<Indicator> {
  return {
    heading: word('scope', wording),
    align: 'center',
    cell: (indicator) => textCell(indicator.scope),
  };
}

function textCell(text: Sourced<string> | undefined): CellContent {
  return text?.value ? { text: text.value, source: text.span } : { text: nothing };
}
