import type { PlanDate } from '../../model/period.ts';
import type { Plan } from '../../model/plan.ts';
import type { Sourced } from '../../model/source.ts';

/** When the plan was issued: the day it was signed, else the day it was published. */
export function issueDate({ header }: Plan): Sourced<PlanDate> | undefined {
  return header.signed ?? header.published;
}
