import type { PlanDate } from '../../model/period.ts';
import type { Deadline, Plan } from '../../model/plan.ts';

/** A deadline that says a day, or less precisely a month or year. */
export interface DatedDeadline extends Deadline {
  readonly latest: PlanDate;
}

/** The deadlines of a plan where they are written, not where they are inherited; undated ones left out. */
export function deadlinesOf(plan: Plan): DatedDeadline[] {
  return [plan.root, ...plan.sections, ...plan.indicators]
    .map(({ deadline }) => deadline)
    .filter((deadline) => deadline !== undefined)
    .filter(isDated)
    .filter(({ inheritedFrom }) => !inheritedFrom);
}

function isDated(deadline: Deadline): deadline is DatedDeadline {
  return deadline.latest !== undefined && !deadline.recurring;
}
