import type { Finding } from '../../checks/check.ts';
import { type FixedText, fixSafely } from '../../checks/fixes/fix-all.ts';
import { runChecks } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import { readPlan } from '../../language/read-plan.ts';

/**
 * A plan's text with all safe fixes made; the text itself where there are none.
 * @param findingsOf how the plan is checked: with which settings, and beside which other plans
 */
export function fixAll(
  text: string,
  uri: string,
  findingsOf: (plan: Plan) => readonly Finding[] = (plan) => runChecks(plan).findings,
): FixedText {
  const fixing = fixSafely(text, (each) => readPlan(each, uri));
  let step = fixing.next();
  while (!step.done) step = fixing.next(findingsOf(step.value));
  return step.value;
}

/** The same where the checks have to wait for something: settings that are still to be read. */
export async function fixAllWith(
  text: string,
  uri: string,
  findingsOf: (plan: Plan) => Promise<readonly Finding[]>,
): Promise<FixedText> {
  const fixing = fixSafely(text, (each) => readPlan(each, uri));
  let step = fixing.next();
  while (!step.done) step = fixing.next(await findingsOf(step.value));
  return step.value;
}
