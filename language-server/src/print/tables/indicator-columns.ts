import { fieldHeadings } from '../../core/fields/field-names.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Sourced } from '../../core/model/source.ts';
import { deadlineColumn, namedIn, namesCell } from './department-columns.ts';
import { areParts, rowNumbers } from './parts.ts';
import { type CellContent, type ColumnOf, ifSaid } from './table-columns.ts';
import { isForEach, valueColumns, yearlyColumns } from './value-columns.ts';
import { nounOf, type Wording } from './wording.ts';
import { everybodyHeading, nothing, word } from './words.ts';

export interface IndicatorColumnOptions {
  /** Says where each indicator stands. */
  readonly withSection?: boolean;
  /** Where the title says it. */
  readonly withoutCategory?: boolean;
  /** Has a column for every year of the period. */
  readonly yearly?: boolean;
  /** The columns there are whether an indicator says something in them or not, by what they are `of`. */
  readonly wanted?: readonly string[];
}

/**
 * The columns these indicators need, in the order plans print them: 序号, 类别, 指标名称, 范围, the years,
 * 单位, 属性, 责任部门, 完成时限, 所在章节. All but 序号, 指标名称 and the years only where one of them says something.
 */
export function indicatorColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
  { withSection = false, withoutCategory = false, yearly = false, wanted = [] }: IndicatorColumnOptions = {},
): ColumnOf<Indicator>[] {
  const optional = (column: ColumnOf<Indicator>) =>
    column.of !== undefined && wanted.includes(column.of) ? [column] : ifSaid(indicators, column);
  const wantedYears = wanted.flatMap((each) => Number(/^year (\d+)$/u.exec(each)?.[1] ?? 0) || []);
  const numbers = rowNumbers(indicators);
  const number: ColumnOf<Indicator> = {
    heading: word('number', wording),
    align: 'center',
    merged: true,
    cell: ({ span }, row) => ({ text: `${numbers[row]}`, source: span }),
  };
  const category: ColumnOf<Indicator> = {
    heading: fieldHeadings.类别[wording],
    align: 'center',
    of: '类别',
    merged: true,
    cell: (indicator) => textCell(indicator.category),
  };
  const unit: ColumnOf<Indicator> = {
    heading: fieldHeadings.单位[wording],
    align: 'center',
    of: '单位',
    cell: (indicator) => textCell(indicator.unit),
  };
  const property: ColumnOf<Indicator> = {
    heading: fieldHeadings.属性[wording],
    align: 'center',
    of: '属性',
    cell: ({ property }) =>
      textCell(property && !property.isInherited ? { value: property.text, span: property.span } : undefined),
  };
  // all who answer, inherited or not, in the order written; who leads is marked
  const departments: ColumnOf<Indicator> = {
    heading: everybodyHeading(nounOf(plan), wording),
    align: 'left',
    of: '责任部门',
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
    ...(withoutCategory ? [] : optional(category)),
    nameColumn(indicators, wording),
    ...optional(yearly ? otherScopeColumn(wording) : scopeColumn(wording)),
    ...(yearly
      ? yearlyColumns(plan, indicators, wording)
      : valueColumns(plan, indicators, wording, wantedYears)),
    ...optional(unit),
    ...optional(property),
    ...optional(departments),
    ...optional(deadlineColumn<Indicator>(wording, ({ deadline }) => deadline)),
    ...otherColumns(indicators),
    ...(withSection ? optional(where) : []),
  ];
}

/** 指标名称, parts of an indicator set in under it. */
export function nameColumn(indicators: readonly Indicator[], wording: Wording): ColumnOf<Indicator> {
  const parts = areParts(indicators);
  return {
    heading: word('indicator', wording),
    align: 'left',
    of: '指标',
    cell: (indicator, row) => ({
      text: (indicator.partOf && !parts[row] ? indicator.fullName : indicator.name) || nothing,
      source: indicator.nameSpan,
      indented: parts[row] ?? false,
    }),
  };
}

export function scopeColumn(wording: Wording): ColumnOf<Indicator> {
  return {
    heading: fieldHeadings.范围[wording],
    align: 'center',
    of: '范围',
    cell: (indicator) => textCell(indicator.scope),
  };
}

/** 范围 where it isn't said with the values. */
function otherScopeColumn(wording: Wording): ColumnOf<Indicator> {
  const { cell, ...column } = scopeColumn(wording);
  return {
    ...column,
    cell: (indicator, row) => (isForEach(indicator.scope?.value) ? { text: nothing } : cell(indicator, row)),
  };
}

/** What tables say in columns that the language has no word for, under their own headings. */
function otherColumns(indicators: readonly Indicator[]): ColumnOf<Indicator>[] {
  const headings = new Set(indicators.flatMap(({ otherCells }) => otherCells.map(({ heading }) => heading)));
  return [...headings].map((heading) => ({
    heading,
    align: 'left',
    cell: ({ otherCells }) => {
      const cells = otherCells.filter((each) => each.heading === heading).map(({ value }) => value);
      const text = cells.map(({ value }) => value).join('\n') || nothing;
      return { text, sources: cells.map(({ span }) => span) };
    },
  }));
}

function textCell(text: Sourced<string> | undefined): CellContent {
  return text?.value ? { text: text.value, source: text.span } : { text: nothing };
}
