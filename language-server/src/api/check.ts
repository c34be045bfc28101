import { type CheckedPlan, checkedPlan } from '../checks/located.ts';
import { runChecks } from '../checks/run.ts';
import { noSettings, type Settings } from '../checks/settings.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Source } from '../core/model/source.ts';
import type { KnownPlans } from '../core/plans/known-plans.ts';
import { PlanIndex } from '../core/plans/plan-index.ts';

export type { Area, Fix, Severity, TextEdit } from '../checks/check.ts';
export type { CheckedPlan, LocatedFinding, LocatedPlace } from '../checks/located.ts';
export { type ReadSettings, readSettings, type SettingsProblem } from '../checks/read-settings.ts';
export type { CheckFailure } from '../checks/run.ts';
export { type AskedSeverity, type Settings, settingsOver } from '../checks/settings.ts';
export type { KnownPlans } from '../core/plans/known-plans.ts';
export type {
  OfficeDepartment,
  OfficeDocument,
  OfficeRules,
  OfficeTerm,
} from '../core/plans/office-rules.ts';
export type { FontUse, PrintRules } from '../core/plans/print-rules.ts';

/** Plans that may refer to one another, found by their titles: what `knownPlans` makes. */
export interface PlanSet extends KnownPlans {
  /** The text of the plan that was read under that URI. */
  sourceOf(uri: string): Source | undefined;
}

export interface CheckOptions {
  /** What `readSettings` reads of a planwright.json; without them each check has the severity of its own. */
  readonly settings?: Settings | undefined;
  /** The plans that this one may refer to, itself among them or not; without them it is checked by itself. */
  readonly known?: PlanSet | undefined;
}

/**
 * The plans that `check` may look into where one refers to another by its title.
 * @throws RangeError where two have the same URI
 */
export function knownPlans(plans: Iterable<Plan>): PlanSet {
  const index = new PlanIndex();
  for (const plan of plans) {
    const { uri } = plan.source;
    if (index.sourceOf(uri))
      throw new RangeError(`Two plans are called “${uri}”: read each under its own URI`);
    index.update(uri, plan);
  }
  return index;
}

/** Checks a plan: all that a careful reviewer would notice. Never throws. */
export function check(plan: Plan, { settings = noSettings, known }: CheckOptions = {}): CheckedPlan {
  return checkedPlan(plan, runChecks(plan, settings, known), (uri) => known?.sourceOf(uri));
}
