import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';

/** When the plan was issued: the day it was signed, else the day it was published. */
export function issueDate({ header }: Plan): Sourced<PlanDate> | undefined {
  return header.signed ?? header.published;
}
