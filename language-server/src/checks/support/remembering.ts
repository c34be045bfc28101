import type { KnownPlans } from '../../model/known-plans.ts';
import type { Plan } from '../../model/plan.ts';

/** The same plans, each title looked up once: a plan names its superior at every indicator. For one check of one plan. */
export function remembering(known: KnownPlans): KnownPlans {
  const found = new Map<string, readonly Plan[]>();
  return {
    titles: () => known.titles(),
    named(title) {
      const plans = found.get(title) ?? known.named(title);
      found.set(title, plans);
      return plans;
    },
  };
}
