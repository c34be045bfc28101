import { lineEndAt } from '../../../checks/fixes/lines.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import type { FileStyle } from '../../../core/text/file-style.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { linesOfSource, type PlacedLine } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { type Action, actionKinds, type Refactoring, touches } from './action.ts';
import { placed } from './support/indicator-content.ts';

/**
 * The lines that an indicator's block still lacks, to be filled in: base year, target year, 单位 where numbers
 * have none, 属性, 责任部门 where none is inherited. An empty line says nothing, so it is no error.
 */
export const addFields: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) =>
    plan.indicators
      .filter(({ form, span, name }) => form === 'block' && name !== '' && touches(at, span))
      .flatMap((indicator) => completed(plan, indicator)),
};

function completed(plan: Plan, indicator: Indicator): Action[] {
  const { source } = plan;
  const all = linesOfSource(source);
  const { first, last } = placed(plan, indicator);
  const lines = all.slice(first, last + 1);
  if (lines.some(({ kind }) => kind === 'unknown')) return [];
  const style = styleOf(source.text, all, 'zh');
  const has = (name: string) => lines.some(({ keyword }) => keyword?.keyword.name === name);
  const years = missingYears(plan, indicator, has('目标') || has('标准'));
  const fields = (
    [
      ['单位', lacksUnit(indicator)],
      ['属性', true],
      ['责任部门', !indicator.responsibility && !has('牵头部门')],
    ] as const
  ).flatMap(([name, isWanted]) => (isWanted && !has(name) ? [style.spelling(name)] : []));
  const heads = [...years.map(({ year }) => style.year(year)), ...fields];
  if (heads.length === 0) return [];
  const edits = [
    ...years.map(({ year, isFirst }) => yearEdit(plan, indicator, lines, style, year, isFirst)),
    ...(fields.length > 0 ? [insertion(plan, lines.at(-1), fields, style)] : []),
  ];
  return [{ title: title(heads), edits: merged(edits) }];
}

interface MissingYear {
  readonly year: number;
  /** In front of the others: the base year. */
  readonly isFirst: boolean;
}

/** A standing norm needs no years. */
function missingYears({ header }: Plan, { values }: Indicator, isYearless: boolean): MissingYear[] {
  const { period, baseYear } = header;
  if (!period || isYearless) return [];
  const has = (year: number) => values.some((value) => value.year === year);
  const base = baseYear?.value;
  const isBase = base !== undefined && !values.some(({ role }) => role === 'baseline');
  return [
    ...(isBase ? [{ year: base, isFirst: true }] : []),
    ...(has(period.value.end) ? [] : [{ year: period.value.end, isFirst: false }]),
  ];
}

function lacksUnit({ values, unit }: Indicator): boolean {
  return (
    unit === undefined &&
    values.some(({ value }) => value.kind === 'quantity' && value.unit.text === '' && !value.inWords)
  );
}

/** The base year below the name, the target year behind the other years. */
function yearEdit(
  plan: Plan,
  { nameSpan }: Indicator,
  lines: readonly PlacedLine[],
  style: FileStyle,
  year: number,
  isFirst: boolean,
) {
  const name = lines.find(({ end }) => end >= nameSpan.end);
  const lastYear = lines.findLast(({ kind }) => kind === 'year');
  return insertion(plan, (isFirst ? undefined : lastYear) ?? name, [style.year(year)], style);
}

function insertion(
  { source: { text } }: Plan,
  behind: PlacedLine | undefined,
  heads: readonly string[],
  style: FileStyle,
) {
  const at = lineEndAt(text, behind?.end ?? text.length);
  const lineBreak = lineBreakOf(text);
  const newText = heads.map((head) => lineBreak + style.indentation + head + style.colon.trimEnd()).join('');
  return { span: { start: at, end: at }, newText };
}

/** What goes to one place goes there at once, in order. */
function merged(edits: readonly ReturnType<typeof insertion>[]) {
  const places = new Map<number, ReturnType<typeof insertion>>();
  for (const edit of edits) {
    const before = places.get(edit.span.start)?.newText ?? '';
    places.set(edit.span.start, { ...edit, newText: before + edit.newText });
  }
  return [...places.values()];
}

/** @param heads the beginnings of the lines: 2025年, 属性 */
function title(heads: readonly string[]): Localized {
  return {
    zh: `补上${heads.map((head) => `“${head}”`).join('')}，待填写`,
    en: `Add ${heads.join(', ')}, to be filled in`,
  };
}
