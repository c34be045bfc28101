import type { Indicator, IndicatorValue, YearRole } from '../model/plan.ts';

/** What an indicator is held to first. */
const order: readonly YearRole[] = ['target', 'standard', 'outlook', 'milestone'];

/**
 * The one value that says what an indicator aims at: its target, else its standard, else what is furthest off.
 * Undefined where it only says how things stand.
 */
export function aimOf({ values }: Indicator): IndicatorValue | undefined {
  const stated = values.filter(({ value }) => value.kind !== 'none');
  for (const wanted of order) {
    const ofRole = stated.filter(({ role }) => role === wanted);
    const aim = ofRole.find(({ heading }) => heading === undefined) ?? ofRole[0];
    if (aim) return wanted === 'milestone' ? ofRole.at(-1) : aim;
  }
  return undefined;
}
