import type { Plan } from '../model/plan.ts';
import type { Range } from '../model/source.ts';
import { occurrencesIn } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import type { PlanIndex } from './plan-index.ts';

/** A name, and the plan that it stands in. */
export interface NameInPlan {
  readonly plan: Plan;
  readonly occurrence: Occurrence;
}

/** A place where a name stands. */
export interface PlaceOfName {
  readonly uri: string;
  readonly range: Range;
}

/** The names of a thing in the plan in hand and, but for a department, in those that have it themselves: no other declares it. */
export function atHome(plan: Plan, name: Occurrence, index: PlanIndex): NameInPlan[] {
  return namesIn(plansOf(plan, name, index), name);
}

/** Where all other names of it stand. No plan is read for it: a nation's indicators are named in thousands. */
export function* elsewhere(plan: Plan, name: Occurrence, index: PlanIndex): Iterable<PlaceOfName> {
  if (name.home === undefined) return;
  const homes = new Set(plansOf(plan, name, index).map(({ source }) => source.uri));
  for (const { uri, link } of index.linksTo(name.home)) {
    if (link.thing === name.thing && !homes.has(uri)) yield { uri, range: link.range };
  }
}

function plansOf(plan: Plan, { home }: Occurrence, index: PlanIndex): Plan[] {
  return [...new Set([plan, ...(home === undefined ? [] : index.named(home))])];
}

function namesIn(plans: readonly Plan[], { thing }: Occurrence): NameInPlan[] {
  return plans.flatMap((plan) =>
    occurrencesIn(plan)
      .filter((occurrence) => occurrence.thing === thing)
      .map((occurrence) => ({ plan, occurrence })),
  );
}
