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

/** The plans that rest on the one of that title or serve its indicators. */
export function plansBelow(title: string, index: PlanIndex): readonly Plan[] {
  if (planKey(title) === '') return [];
  const own = new Set(index.named(title));
  return index.referringTo(title).filter((plan) => !own.has(plan));
}

/** Who serves the indicator of that `thing`, which is one of the plan of that title. Only the plans of these are read, or the first of them. */
export function servingThing(
  thing: string,
  title: string,
  index: PlanIndex,
  most = Number.POSITIVE_INFINITY,
): readonly ServingIndicator[] {
  const uris = linksByThing(title, index)
    .get(thing)
    ?.map(({ uri }) => uri);
  return [...new Set(uris)].slice(0, most).flatMap((uri) => {
    const plan = index.planAt(uri);
    const names = plan ? occurrencesIn(plan).filter((each) => !each.declares && each.thing === thing) : [];
    return names.flatMap((occurrence): ServingIndicator[] => {
      const indicator = plan && occurrence.text ? indicatorAround(plan, occurrence.span) : undefined;
      return plan && indicator ? [{ plan, indicator, occurrence }] : [];
    });
  });
}

/** Who serves an indicator of a plan. @param most of so many plans, where not all are wanted */
export function servingOf(
  { plan, indicator }: IndicatorOfPlan,
  index: PlanIndex,
  most?: number,
): readonly ServingIndicator[] {
  const title = plan.header.title?.value ?? '';
  return servingThing(indicatorThing(title, indicator.fullName), title, index, most);
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
