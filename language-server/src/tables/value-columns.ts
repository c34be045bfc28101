import type { Indicator, IndicatorValue, Plan, YearRole } from '../model/plan.ts';
import type { ColumnOf } from './table-columns.ts';
import type { Wording } from './wording.ts';
import { nothing, word, yearHeading } from './words.ts';

/** What a value's column is for: a year, what was reached in one, changes or totals, a target without a year, a standard. */
type ColumnKey = `year ${number}` | `actual ${number}` | `changes ${string}` | 'target' | 'standard';

/**
 * A column for each year that has values, ascending, what was reached behind what was planned; then
 * targets without a year, then standards. The base year is headed `2022年基础值`, the last year of the
 * period `2025年目标值`, any other `2023年`. A column of changes or totals (年均增速〔累计〕) stands behind that last
 * year under its own heading. 目标 stands in the column of the period's last year; where an indicator
 * gives a value for that year besides, in one of its own.
 */
export function valueColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
): ColumnOf<Indicator>[] {
  const isYearless = (value: IndicatorValue) => isWrittenAsTarget(value, plan);
  const isTwofold = indicators.some(({ values }) =>
    values.some(
      (value) =>
        isYearless(value) &&
        values.some((other) => !isYearless(other) && columnKey(other) === columnKey(value)),
    ),
  );
  const keyOf = (value: IndicatorValue) => (isTwofold && isYearless(value) ? 'target' : columnKey(value));
  const valuesOf = new Map<ColumnKey, IndicatorValue[]>();
  for (const value of indicators.flatMap(({ values }) => values)) {
    const key = keyOf(value);
    valuesOf.set(key, [...(valuesOf.get(key) ?? []), value]);
  }
  return [...valuesOf]
    .sort(([a, [first]], [b, [second]]) => placeOf(a, first) - placeOf(b, second))
    .map(([key, values]) => ({
      heading: headingOf(key, values, plan, wording),
      align: 'center',
      cell: (indicator) =>
        valueCell(
          indicator.values.filter((value) => keyOf(value) === key),
          wording,
        ),
    }));
}

/** Whether the plan says 目标 and no year, whatever year that then counts for. */
function isWrittenAsTarget({ role, heading, yearSpan }: IndicatorValue, { source }: Plan): boolean {
  if (role !== 'target' || heading !== undefined) return false;
  const head = source.text.slice(yearSpan.start, yearSpan.end).replace(/\s+/g, '');
  return /^(?:(?:目[标標]|[预預]期)值?|target)$/iu.test(head);
}

function columnKey({ role, year, heading }: IndicatorValue): ColumnKey {
  if (heading !== undefined) return `changes ${heading}`;
  if (role === 'standard') return 'standard';
  if (year === undefined) return 'target';
  return role === 'actual' ? `actual ${year}` : `year ${year}`;
}

function placeOf(key: ColumnKey, first: IndicatorValue | undefined): number {
  if (key === 'standard') return Number.POSITIVE_INFINITY;
  const year = first?.year;
  if (year === undefined) return Number.MAX_SAFE_INTEGER;
  if (key === 'target') return year + 0.125;
  return year + (first?.heading === undefined ? 0 : 0.5) + (first?.role === 'actual' ? 0.25 : 0);
}

function headingOf(
  key: ColumnKey,
  values: readonly IndicatorValue[],
  { header }: Plan,
  wording: Wording,
): string {
  if (key === 'standard' || key === 'target') return word(key, wording);
  const [{ year, heading }] = values as [IndicatorValue];
  if (heading !== undefined || year === undefined) return heading ?? '';
  const areAll = (wanted: YearRole) => values.every((value) => value.role === wanted);
  if (areAll('actual')) return yearHeading(year, 'actual', wording);
  if (areAll('target')) return yearHeading(year, 'target', wording);
  const isBase = areAll('baseline') && year === (header.baseYear?.value ?? year);
  return yearHeading(year, isBase ? 'baseline' : 'plain', wording);
}

/** The values in the plan's own words. */
function valueCell(values: readonly IndicatorValue[], wording: Wording) {
  const stated = values.filter(({ value }) => value.kind !== 'none');
  const text = stated.map(({ value }) => value.text).join(word('semicolon', wording)) || nothing;
  return { text, source: (stated[0] ?? values[0])?.value.span };
}
