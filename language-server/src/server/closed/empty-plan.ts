import type { Plan } from '../../core/model/plan.ts';
import type { Source } from '../../core/model/source.ts';
import { buildPlan } from '../../language/builder/plan-builder.ts';
import type { PlanFile } from '../../language/generated/ast.ts';

/** A file in which there is nothing. */
export const emptyFile = (): PlanFile => ({ $type: 'PlanFile', members: [], sections: [], annexes: [] });

/** What stands for a plan that could not be read. */
export function emptyPlan(source: Source): Plan {
  return buildPlan(emptyFile(), source);
}
