import { grouped } from '../model/grouped.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { NameInPlan } from '../plans/everywhere.ts';
import { planKey } from '../plans/known-plans.ts';
import { indicatorThing, occurrencesIn } from '../plans/names.ts';
import type { Occurrence } from '../plans/occurrence.ts';
import type { LinkInFile, PlanIndex } from '../plans/plan-index.ts';
import { indicatorAround } from '../plans/plan-links.ts';
import { indicatorsNamed } from './namesakes.ts';

/** An indicator, and the plan that it is one of. */
export interface IndicatorOfPlan {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** An indicator, and the name under its 对应 of what it serves. */
export interface ServingIndicator extends IndicatorOfPlan, NameInPlan {}

/** Where other files name the plan of that title as what they rest on. */
export function namingBelow(title: string, index: PlanIndex): LinkInFile[] {
  if (planKey(title) === '') return [];
  const own = new Set(index.filesOf(title));
  return index.linksTo(title).filter(({ uri, link }) => link.kind === 'plan' && !own.has(uri));
}

/** The plans that rest on the one of that title or serve its indicators. Each is read when it is come to. */
export function* plansBelow(title: string, index: PlanIndex): Iterable<Plan> {
  if (planKey(title) === '') return;
  const own = new Set(index.named(title));
  for (const plan of index.referringTo(title)) if (!own.has(plan)) yield plan;
}

/** Who serves the indicator of that `thing`, which is one of the plan of that title. The plans of these are read, each when it is come to. */
export function* servingThing(thing: string, title: string, index: PlanIndex): Iterable<ServingIndicator> {
  for (const uri of new Set(
    linksByThing(title, index)
      .get(thing)
      ?.map((each) => each.uri),
  )) {
    const plan = index.planAt(uri);
    for (const occurrence of plan ? occurrencesIn(plan) : []) {
      if (occurrence.declares || occurrence.thing !== thing || !occurrence.text) continue;
      const indicator = plan && indicatorAround(plan, occurrence.span);
      if (plan && indicator) yield { plan, indicator, occurrence };
    }
  }
}

/** Who serves an indicator of a plan. */
export function servingOf(
  { plan, indicator }: IndicatorOfPlan,
  index: PlanIndex,
): Iterable<ServingIndicator> {
  const title = plan.header.title?.value ?? '';
  return servingThing(indicatorThing(title, indicator.fullName), title, index);
}

/** Where these say so. */
export function servingLinks({ plan, indicator }: IndicatorOfPlan, index: PlanIndex): readonly LinkInFile[] {
  const title = plan.header.title?.value ?? '';
  return linksByThing(title, index).get(indicatorThing(title, indicator.fullName)) ?? [];
}

/** The indicators of a plan that others serve, each with where these say so. */
export function servedBelow(plan: Plan, index: PlanIndex): ReadonlyMap<Indicator, readonly LinkInFile[]> {
  const title = plan.header.title?.value ?? '';
  const links = linksByThing(title, index);
  const found = new Map<Indicator, readonly LinkInFile[]>();
  for (const indicator of links.size > 0 ? plan.indicators : []) {
    const serving = links.get(indicatorThing(title, indicator.fullName));
    if (serving) found.set(indicator, serving);
  }
  return found;
}

/** The links of indicators to those of the plan of that title, by the `thing` of each, in one pass over who refers to it. */
function linksByThing(title: string, index: PlanIndex): ReadonlyMap<string, readonly LinkInFile[]> {
  const links = planKey(title) === '' ? [] : index.linksTo(title);
  return grouped(
    links.filter(({ link }) => link.kind === 'indicator' && link.from !== undefined),
    ({ link }) => link.thing,
  );
}

/** The indicators that a name stands for, wherever it stands: one, unless two declare the same. */
export function declaredAs(
  { kind, home, text }: Occurrence,
  plan: Plan,
  index: PlanIndex,
): IndicatorOfPlan[] {
  if (kind !== 'indicator' || home === undefined) return [];
  const isOwn = home === planKey(plan.header.title?.value ?? '');
  return [...new Set([...(isOwn ? [plan] : []), ...index.named(home)])].flatMap((each) =>
    indicatorsNamed(each, text).map((indicator) => ({ plan: each, indicator })),
  );
}
