import type { Period } from './period.ts';
import type { YearRole } from './plan.ts';

/** The roles of values that are still to be reached by a year. */
export const plannedRoles: readonly YearRole[] = ['milestone', 'target', 'outlook'];

/**
 * The role a year has for an indicator, given by its place in the period alone: at or before the base
 * year a baseline, inside the period a milestone, its last year the target, after it an outlook.
 * Where the plan says no period, the last of the indicator's own years is its target and those before
 * the plan's issue are baselines.
 */
export function roleOfYear(
  year: number,
  plan: {
    readonly period?: Period | undefined;
    readonly baseYear?: number | undefined;
    readonly issueYear?: number | undefined;
  },
  lastYear: number,
): YearRole {
  const { period, baseYear, issueYear } = plan;
  if (!period) {
    if (baseYear !== undefined && year <= baseYear) return 'baseline';
    if (issueYear !== undefined && year < issueYear) return 'baseline';
    return year === lastYear ? 'target' : 'milestone';
  }
  if (year <= (baseYear ?? period.start - 1)) return 'baseline';
  if (year < period.end) return 'milestone';
  return year === period.end ? 'target' : 'outlook';
}
