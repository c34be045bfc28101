import type { IndicatorValue } from '../model/plan.ts';
import { isSameTime } from '../model/year-parts.ts';
import type { AlignedPair } from './aligned-pairs.ts';

/** What the superior says for the same time as a value of the plan. */
export function valuesBeside({ served }: AlignedPair, value: IndicatorValue): IndicatorValue[] {
  return served.values.filter((each) => isFor(each, value) && each.value.kind !== 'none');
}

/** The targets and milestones of the superior for which an indicator says nothing. */
export function unmatched({ own, served }: AlignedPair): IndicatorValue[] {
  return served.values.filter(
    (each) =>
      each.heading === undefined &&
      each.value.kind !== 'none' &&
      (each.role === 'target' || each.role === 'milestone' || each.role === 'standard') &&
      !own.values.some((value) => isFor(each, value)),
  );
}

/** Standards stand for all years; what was reached is compared with what was reached. */
function isFor(a: IndicatorValue, b: IndicatorValue): boolean {
  if (a.heading !== undefined || b.heading !== undefined) return false;
  if (a.role === 'standard' || b.role === 'standard') return a.role === b.role;
  return isSameTime(a, b) && (a.role === 'actual') === (b.role === 'actual');
}
