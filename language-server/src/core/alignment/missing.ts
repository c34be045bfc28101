import type { Indicator, Plan } from '../model/plan.ts';
import type { KnownPlans } from '../plans/known-plans.ts';
import { placeOf } from '../plans/place.ts';
import { servedBy } from './aligned-pairs.ts';
import { concernsPlace } from './place.ts';
import { superiorsOf } from './superior.ts';

/** An indicator of a superior plan. */
export interface SuperiorIndicator {
  readonly superior: Plan;
  readonly indicator: Indicator;
}

/** The indicators of the plans under 依据 that no indicator of this one carries on and that are for its place. */
export function missingIn(plan: Plan, known: KnownPlans): SuperiorIndicator[] {
  const served = new Set(servedBy(plan, known).map((pair) => pair.served));
  const place = placeOf(plan);
  return superiorsOf(plan, known).flatMap(({ plan: superior }) =>
    superior.indicators
      .filter((indicator) => indicator.fullName !== '' && !served.has(indicator))
      .filter((indicator) => concernsPlace(indicator, place))
      .map((indicator) => ({ superior, indicator })),
  );
}
