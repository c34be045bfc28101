import { type FixedText, fixSafely } from '../../checks/fixes/fix-all.ts';
import { type CheckResult, runChecks } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import { readPlan } from '../../language/read-plan.ts';

/**
 * A plan's text with all safe fixes made; the text itself where there are none.
 * @param resultOf how the plan is checked: with which settings, and beside which other plans
 */
export function fixAll(
  text: string,
  uri: string,
  resultOf: (plan: Plan) => CheckResult = (plan) => runChecks(plan),
): FixedText {
  const fixing = fixSafely(text, (each) => readPlan(each, uri));
  let step = fixing.next();
  while (!step.done) step = fixing.next(resultOf(step.value));
  return step.value;
}

/** The same where the checks have to wait for something: settings that are still to be read. */
export async function fixAllWith(
  text: string,
  uri: string,
  resultOf: (plan: Plan) => Promise<CheckResult>,
): Promise<FixedText> {
  const fixing = fixSafely(text, (each) => readPlan(each, uri));
  let step = fixing.next();
  while (!step.done) step = fixing.next(await resultOf(step.value));
  return step.value;
}
