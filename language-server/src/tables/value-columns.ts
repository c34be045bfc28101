import type { Language } from '../messages/localized.ts';
import type { Indicator, IndicatorValue, Plan, YearRole } from '../model/plan.ts';
import type { ColumnOf } from './table-columns.ts';
import { nothing, word, yearHeading } from './words.ts';

/** What a value's column is for: a year, what was reached in one, changes or totals, a target without a year, a standard. */
type ColumnKey = `year ${number}` | `actual ${number}` | `changes ${string}` | 'target' | 'standard';

/**
 * A column for each year that has values, ascending, what was reached behind what was planned; then
 * targets without a year, then standards. The base year is headed `2022年基础值`, the last year of the
 * period `2025年目标值`, any other `2023年`. A column of changes or totals (年均增速〔累计〕) stands behind that last
 * year under its own heading.
 */
export function valueColumns(
  plan: Plan,
  indicators: readonly Indicator[],
  language: Language,
): ColumnOf<Indicator>[] {
  const valuesOf = new Map<ColumnKey, IndicatorValue[]>();
  for (const value of indicators.flatMap(({ values }) => values)) {
    const key = columnKey(value);
    valuesOf.set(key, [...(valuesOf.get(key) ?? []), value]);
  }
  return [...valuesOf]
    .sort(([, [a]], [, [b]]) => placeOf(a as IndicatorValue) - placeOf(b as IndicatorValue))
    .map(([key, values]) => ({
      heading: headingOf(values, plan, language),
      align: 'center',
      cell: (indicator) => valueCell(indicator.values.filter((value) => columnKey(value) === key)),
    }));
}

function columnKey({ role, year, heading }: IndicatorValue): ColumnKey {
  if (heading !== undefined) return `changes ${heading}`;
  if (role === 'standard') return 'standard';
  if (year === undefined) return 'target';
  return role === 'actual' ? `actual ${year}` : `year ${year}`;
}

function placeOf({ role, year, heading }: IndicatorValue): number {
  if (role === 'standard') return Number.POSITIVE_INFINITY;
  if (year === undefined) return Number.MAX_SAFE_INTEGER;
  return year + (heading === undefined ? 0 : 0.5) + (role === 'actual' ? 0.25 : 0);
}

function headingOf(values: readonly IndicatorValue[], { header }: Plan, language: Language): string {
  const [{ role, year, heading }] = values as [IndicatorValue];
  if (heading !== undefined) return heading;
  if (role === 'standard') return word('standard', language);
  if (year === undefined) return word('target', language);
  const areAll = (wanted: YearRole) => values.every((value) => value.role === wanted);
  if (areAll('actual')) return yearHeading(year, 'actual', language);
  if (areAll('target')) return yearHeading(year, 'target', language);
  const isBase = areAll('baseline') && year === (header.baseYear?.value ?? year);
  return yearHeading(year, isBase ? 'baseline' : 'plain', language);
}

/** The values in the plan's own words. */
function valueCell(values: readonly IndicatorValue[]) {
  const stated = values.filter(({ value }) => value.kind !== 'none');
  const text = stated.map(({ value }) => value.text).join('；') || nothing;
  return { text, source: (stated[0] ?? values[0])?.value.span };
}
