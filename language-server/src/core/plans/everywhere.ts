import type { Plan } from '../model/plan.ts';
import { occurrencesIn } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import type { PlanIndex } from './plan-index.ts';

/** A name, and the plan that it stands in. */
export interface NameInPlan {
  readonly plan: Plan;
  readonly occurrence: Occurrence;
}

/** The occurrences of a thing: a department's in its own plan, others in every plan that can mean it. */
export function everywhere(plan: Plan, { thing, home }: Occurrence, index: PlanIndex): NameInPlan[] {
  const others = home === undefined ? [] : [...index.named(home), ...index.referringTo(home)];
  return [...new Set([plan, ...others])].flatMap((each) =>
    occurrencesIn(each)
      .filter((occurrence) => occurrence.thing === thing)
      .map((occurrence) => ({ plan: each, occurrence })),
  );
}
