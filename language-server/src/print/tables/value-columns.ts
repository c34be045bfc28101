import type { Indicator, IndicatorValue, Plan } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';
import { amountIn } from './amount.ts';
import type { CellContent, ColumnOf } from './table-columns.ts';
import { type ColumnKey, columnKey, headingOf, placeOf } from './value-headings.ts';
import type { Wording } from './wording.ts';
import { nothing, word } from './words.ts';

/**
 * A column for each year that has values, ascending, what was reached behind what was planned; then
 * targets without a year, then standards. The base year is headed `2022年基础值`, the last year of the
 * period `2025年目标值`, any other `2023年`. A column of changes or totals (年均增速〔累计〕) stands behind that last
 * year under its own heading. 目标 stands in the column of the period's last year; where an indicator
 * gives a value for that year besides, in one of its own.
 * @param wantedYears those that have columns whether they have values or not
 */
export function valueColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
  wantedYears: readonly number[] = [],
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
  const wanted = new Map(wantedYears.map((year) => [`year ${year}`, year] as const));
  return columnsOf(plan, indicators, wanted, keyOf, wording);
}

/** Longer periods are planned by stages: only the years that have values have columns. */
const mostYears = 10;

/**
 * The columns of a table by years: the base year and every year of the period, whether it has values or not, and
 * 目标 always in a column of its own. What each of several places is to reach says so in the value: 每个区≥3个.
 */
export function yearlyColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
): ColumnOf<Indicator>[] {
  const { period, baseYear } = plan.header;
  const [start, end] = period ? [period.value.start, period.value.end] : [0, -1];
  const length = end - start + 1 > mostYears ? 0 : end - start + 1;
  const years = Array.from({ length }, (_, index) => start + index);
  const always = new Map(
    [...(baseYear && length > 0 ? [baseYear.value] : []), ...years].map(
      (year) => [`year ${year}`, year] as const,
    ),
  );
  const keyOf = (value: IndicatorValue) => (isWrittenAsTarget(value, plan) ? 'target' : columnKey(value));
  return columnsOf(plan, indicators, always, keyOf, wording, ({ scope }, text) =>
    isForEach(scope?.value) && !text.startsWith(scope?.value ?? '') ? scope?.value : undefined,
  );
}

/** 每个区, 各镇（街道）: short enough to be said with the value. */
export function isForEach(scope: string | undefined): boolean {
  return /^[每各][^，,、；;]{1,10}$/u.test(scope ?? '');
}

/**
 * @param always the columns there are even without values, with their years
 * @param beforeOf what stands before each value of an indicator
 */
function columnsOf(
  plan: Plan,
  indicators: readonly Indicator[],
  always: ReadonlyMap<ColumnKey, number>,
  keyOf: (value: IndicatorValue) => ColumnKey,
  wording: Wording,
  beforeOf: (indicator: Indicator, text: string) => string | undefined = () => undefined,
): ColumnOf<Indicator>[] {
  const valuesOf = new Map<ColumnKey, IndicatorValue[]>([...always.keys()].map((key) => [key, []]));
  for (const value of indicators.flatMap(({ values }) => values)) {
    const key = keyOf(value);
    valuesOf.set(key, [...(valuesOf.get(key) ?? []), value]);
  }
  const placeOfKey = (key: ColumnKey) => always.get(key) ?? placeOf(key, valuesOf.get(key)?.[0]);
  return [...valuesOf]
    .sort(([a], [b]) => placeOfKey(a) - placeOfKey(b))
    .map(([key, values]) => ({
      heading: headingOf(key, values, always.get(key), plan, wording),
      align: 'center',
      of: key,
      cell: (indicator) =>
        valueCell(
          indicator.values.filter((value) => keyOf(value) === key),
          (text) => beforeOf(indicator, text) ?? '',
          wording,
        ),
    }));
}

/** Whether the plan says 目标 and no year, whatever year that then counts for. */
function isWrittenAsTarget({ role, heading, yearSpan }: IndicatorValue, { source }: Plan): boolean {
  if (role !== 'target' || heading !== undefined) return false;
  const head = simplified(source.text.slice(yearSpan.start, yearSpan.end)).replace(/\s+/g, '');
  return /^(?:(?:目标|预期)值?|target)$/iu.test(head);
}

/** The values in the plan's own words. */
function valueCell(
  values: readonly IndicatorValue[],
  before: (text: string) => string,
  wording: Wording,
): CellContent {
  const stated = values.filter(({ value }) => value.kind !== 'none');
  const [only] = stated;
  return {
    text:
      stated.map(({ value }) => before(value.text) + value.text).join(word('semicolon', wording)) || nothing,
    sources: (stated.length > 0 ? stated : values.slice(0, 1)).map(({ value }) => value.span),
    amount: only && stated.length === 1 ? amountIn(only.value) : undefined,
  };
}
