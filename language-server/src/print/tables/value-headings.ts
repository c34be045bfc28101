import type { IndicatorValue, Plan, YearRole } from '../../core/model/plan.ts';
import type { Wording } from './wording.ts';
import { partHeading, word, yearHeading } from './words.ts';

/** What a value's column is for: a year, what was reached in one, changes or totals, a target without a year, a standard. */
export type ColumnKey =
  | `year ${number}`
  | `actual ${number}`
  | `part ${string}`
  | `changes ${string}`
  | 'baseline'
  | 'target'
  | 'standard';

/** The column that a value belongs in. */
export function columnKey({ role, year, part, heading }: IndicatorValue): ColumnKey {
  if (heading !== undefined) return `changes ${heading}`;
  if (role === 'standard') return 'standard';
  if (year === undefined) return role === 'baseline' ? 'baseline' : 'target';
  if (part) return `part ${role === 'actual' ? 'actual ' : ''}${year} ${part.text}`;
  return role === 'actual' ? `actual ${year}` : `year ${year}`;
}

/** Columns stand in ascending order of this; `first` is a value of the column. */
export function placeOf(key: ColumnKey, first: IndicatorValue | undefined): number {
  if (key === 'standard') return Number.POSITIVE_INFINITY;
  if (key === 'baseline') return 0;
  const year = first?.year;
  if (year === undefined) return Number.MAX_SAFE_INTEGER;
  if (key === 'target') return year + 0.125;
  // in front of its year, in the order of the months
  if (first?.part) return year - (13 - first.part.to) / 50 + (first.role === 'actual' ? 0.01 : 0);
  return year + (first?.heading === undefined ? 0 : 0.5) + (first?.role === 'actual' ? 0.25 : 0);
}

/**
 * What stands above a column.
 * @param emptyYear its year, where it may be without values
 */
export function headingOf(
  key: ColumnKey,
  values: readonly IndicatorValue[],
  emptyYear: number | undefined,
  { header }: Plan,
  wording: Wording,
): string {
  if (key === 'standard' || key === 'target' || key === 'baseline') return word(key, wording);
  const [first] = values;
  const year = first?.year ?? emptyYear;
  if (first?.heading !== undefined || year === undefined) return first?.heading ?? '';
  if (!first) return yearHeading(year, roleOfYear(year, header), wording);
  if (first.part) return partHeading(year, first.part.text, first.role === 'actual', wording);
  const areAll = (wanted: YearRole) => values.every((value) => value.role === wanted);
  if (areAll('actual')) return yearHeading(year, 'actual', wording);
  if (areAll('target')) return yearHeading(year, 'target', wording);
  const isBase = areAll('baseline') && year === (header.baseYear?.value ?? year);
  return yearHeading(year, isBase ? 'baseline' : 'plain', wording);
}

/** What a year without values is. */
function roleOfYear(year: number, { period, baseYear }: Plan['header']): 'baseline' | 'target' | 'plain' {
  if (year === baseYear?.value) return 'baseline';
  return year === period?.value.end ? 'target' : 'plain';
}
