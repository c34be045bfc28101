import { fieldHeadings } from '../../core/fields/field-names.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { IndicatorTableRows } from '../../print/tables/indicator-table.ts';
import { nounOf, type Wording } from '../../print/tables/wording.ts';
import { everybodyHeading, word, yearHeading } from '../../print/tables/words.ts';
import type { TableEditing } from '../protocol/preview.ts';
import type { CellWriting } from './cells.ts';
import { cellTextAt } from './written-cells.ts';

/** Of longer periods only the first and the last year are offered. */
const mostYears = 10;

/** A column as tables of indicators have it. */
export interface UsualColumn {
  /** What it shows: a keyword, or the key of a year. */
  readonly name: string;
  readonly heading: string;
}

/** How a table of a preview can be written in. */
export function cellWriting(plan: Plan, rows: IndicatorTableRows, wording: Wording): CellWriting {
  const title = rows.section && boxTitle(plan, rows.section);
  const editing: TableEditing = {
    isDrafted: rows.drafted !== undefined,
    columns: furtherColumns(plan, rows, wording),
    ...(title && { title: plan.source.text.slice(title.start, title.end) }),
  };
  return { editing, writtenIn: (row, cell) => cellTextAt(plan, rows, row, cell)?.written };
}

/** Where the title of a box is written; behind its number where it has none. */
export function boxTitle({ source: { text } }: Plan, section: Section): Span | undefined {
  const { kind, title, headingSpan } = section;
  if (kind !== 'box') return undefined;
  const start = headingSpan.end - title.length;
  return text.slice(start, headingSpan.end) === title ? { start, end: headingSpan.end } : undefined;
}

/** The columns that the table has not: 类别, the years of the plan, 单位, 属性, who answers, by when. */
function furtherColumns(
  plan: Plan,
  { drafted, columns }: IndicatorTableRows,
  wording: Wording,
): UsualColumn[] {
  const used = new Set([
    ...columns.map(({ of }) => of),
    ...(drafted?.columns ?? []).map(({ content, keyword }) => (content === 'category' ? '类别' : keyword)),
  ]);
  const heads = (drafted?.columns ?? []).map(({ heading }) => heading);
  const isUsed = ({ name, heading }: UsualColumn) =>
    used.has(name) || heads.some((each) => each.startsWith(/^\d{4}/u.exec(heading)?.[0] ?? heading));
  return usualColumns(plan, wording).filter((column) => column.name !== '指标' && !isUsed(column));
}

/** All columns that a table of indicators may have, in the order in which tables have them. */
export function usualColumns(plan: Plan, wording: Wording): UsualColumn[] {
  const field = (name: '类别' | '范围' | '单位' | '属性'): UsualColumn => ({
    name,
    heading: fieldHeadings[name][wording],
  });
  const years = yearsOf(plan).map((year) => ({
    name: `year ${year}`,
    heading: yearHeading(year, roleIn(plan, year), wording),
  }));
  return [
    field('类别'),
    { name: '指标', heading: word('indicator', wording) },
    field('范围'),
    ...(years.length > 0 ? years : [{ name: 'target', heading: word('target', wording) }]),
    field('单位'),
    field('属性'),
    { name: '责任部门', heading: everybodyHeading(nounOf(plan), wording) },
    { name: '期限', heading: word('deadline', wording) },
  ];
}

function yearsOf({ header: { period, baseYear } }: Plan): number[] {
  if (!period) return [];
  const { start, end } = period.value;
  const length = end - start + 1;
  const years = length > mostYears ? [start, end] : Array.from({ length }, (_, index) => start + index);
  return [...new Set([...(baseYear ? [baseYear.value] : []), ...years])].sort((a, b) => a - b);
}

function roleIn({ header: { period, baseYear } }: Plan, year: number): 'baseline' | 'target' | 'plain' {
  if (year === baseYear?.value) return 'baseline';
  return year === period?.value.end ? 'target' : 'plain';
}
