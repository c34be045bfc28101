import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { PlanIndex } from '../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';

/** Plans that know one another, as those of one workspace do, in the order given. */
export function plansOf(texts: readonly string[]): {
  readonly plans: readonly Plan[];
  readonly known: PlanIndex;
} {
  const known = new PlanIndex();
  const plans = texts.map((text, at) => {
    const uri = `file:///${at + 1}.plan`;
    const plan = readPlan(text, uri);
    known.update(uri, plan);
    return plan;
  });
  return { plans, known };
}
