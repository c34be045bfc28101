import type { Language } from '../messages/localized.ts';
import type { Indicator, Plan, Responsibility } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { sectionLabel } from './section-label.ts';
import type { CellContent, ColumnOf } from './table-columns.ts';
import { valueColumns } from './value-columns.ts';
import { nothing, word } from './words.ts';

/**
 * The columns these indicators need, in the order plans print them: 序号, 类别, 指标名称, 范围, the years,
 * 单位, 属性, 责任部门, 所在章节. All but 序号, 指标名称 and the years only where one of them says something.
 */
export function indicatorColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  language: Language,
  section?: 'with-section',
): ColumnOf<Indicator>[] {
  const optional = (column: ColumnOf<Indicator>): ColumnOf<Indicator>[] =>
    indicators.some((indicator, row) => column.cell(indicator, row).text !== nothing) ? [column] : [];
  const number: ColumnOf<Indicator> = {
    heading: word('number', language),
    align: 'center',
    cell: ({ span }, row) => ({ text: `${row + 1}`, source: span }),
  };
  const category: ColumnOf<Indicator> = {
    heading: word('category', language),
    align: 'center',
    merged: true,
    cell: (indicator) => textCell(indicator.category),
  };
  const name: ColumnOf<Indicator> = {
    heading: word('indicator', language),
    align: 'left',
    cell: (indicator) => ({ text: indicator.name || nothing, source: indicator.nameSpan }),
  };
  const property: ColumnOf<Indicator> = {
    heading: word('property', language),
    align: 'center',
    cell: ({ property }) => textCell(property && { value: property.text, span: property.span }),
  };
  const departments: ColumnOf<Indicator> = {
    heading: word('departments', language),
    align: 'left',
    cell: ({ responsibility }) => departmentsCell(responsibility, language),
  };
  const where: ColumnOf<Indicator> = {
    heading: word('section', language),
    align: 'left',
    merged: true,
    cell: (indicator) => ({
      text: sectionLabel(indicator.section) || nothing,
      source: indicator.section.headingSpan,
    }),
  };
  const text = (heading: 'scope' | 'unit'): ColumnOf<Indicator> => ({
    heading: word(heading, language),
    align: 'center',
    cell: (indicator) => textCell(indicator[heading]),
  });
  return [
    number,
    ...optional(category),
    name,
    ...optional(text('scope')),
    ...valueColumns(plan, indicators, language),
    ...optional(text('unit')),
    ...optional(property),
    ...optional(departments),
    ...(section ? optional(where) : []),
  ];
}

function textCell(text: Sourced<string> | undefined): CellContent {
  return text?.value ? { text: text.value, source: text.span } : { text: nothing };
}

/** All who answer, inherited or not, in the order written; who leads is marked. */
function departmentsCell(responsibility: Responsibility | undefined, language: Language): CellContent {
  const named = responsibility?.mentions.filter(({ name }) => name !== '') ?? [];
  if (named.length === 0) return { text: nothing };
  const texts = named.map(({ name, role }) => name + (role === 'lead' ? word('lead', language) : ''));
  return { text: texts.join(word('separator', language)), source: spanOver(named.map(({ span }) => span)) };
}

function spanOver(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
