import type { Plan } from '../../core/model/plan.ts';
import { draftOf } from './json/draft.ts';
import { planJson } from './json/write.ts';
import type { PlanDraft } from './plan-draft.ts';

/** A plan as a draft: what it says itself, without what its sections inherit and what follows from something else. */
export function draftOfPlan(plan: Plan): PlanDraft {
  return draftOf(planJson(plan, ''));
}
