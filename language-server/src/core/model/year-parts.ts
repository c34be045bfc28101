import type { IndicatorValue } from './plan.ts';

type ValueTime = Pick<IndicatorValue, 'year' | 'part' | 'role'>;

/** A place in time for sorting: within a year by the month that a value is for, the whole year last. */
export function timeOf({ year, part }: Pick<IndicatorValue, 'year' | 'part'>): number {
  return year === undefined ? Number.POSITIVE_INFINITY : year + ((part?.to ?? 12) - 12) / 12;
}

/** Whether two values are for one time. */
export function isSameTime(a: ValueTime, b: ValueTime): boolean {
  return a.year === b.year && a.part?.from === b.part?.from && a.part?.to === b.part?.to;
}

/**
 * Whether the times of two values leave them comparable. What was reached by the middle of a year is held against what
 * was planned for then and nothing else; what comes about within a stretch (上半年) says something of the whole year it
 * begins, and nothing of another; where things are to stand by a month's end is a step like any other.
 */
export function areComparableInTime(a: ValueTime, b: ValueTime): boolean {
  if (isSameTime(a, b)) return true;
  if ([a, b].some(({ role, part }) => role === 'actual' && part)) return false;
  if (!isStretch(a) && !isStretch(b)) return true;
  return a.year === b.year && (a.part?.from ?? 1) === 1 && (b.part?.from ?? 1) === 1;
}

function isStretch({ part }: ValueTime): boolean {
  return part !== undefined && part.from < part.to;
}
