import { grouped } from '../model/grouped.ts';
import { lastUpTo } from '../model/last-up-to.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Span } from '../model/source.ts';
import type { NameInPlan } from '../plans/everywhere.ts';
import { planKey } from '../plans/known-plans.ts';
import { indicatorThing, occurrencesIn, referencesIn } from '../plans/names.ts';
import type { Occurrence } from '../plans/occurrence.ts';
import type { PlanIndex } from '../plans/plan-index.ts';
import { indicatorsNamed } from './namesakes.ts';

/** An indicator, and the plan that it is one of. */
export interface IndicatorOfPlan {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** An indicator, and the name under its 对应 of what it serves. */
export interface ServingIndicator extends IndicatorOfPlan, NameInPlan {}

/** Where other plans name the one of that title: those that rest on it or serve its indicators. */
export function namingBelow(title: string, index: PlanIndex): NameInPlan[] {
  const key = planKey(title);
  return plansBelow(title, index).flatMap((plan) =>
    referencesIn(plan)
      .filter(({ home }) => home === key)
      .map((occurrence) => ({ plan, occurrence })),
  );
}

/** The plans that rest on the one of that title or serve its indicators. */
export function plansBelow(title: string, index: PlanIndex): readonly Plan[] {
  if (planKey(title) === '') return [];
  const own = new Set(index.named(title));
  return index.referringTo(title).filter((plan) => !own.has(plan));
}

/** Who serves the indicators of the plan of that title, by the `thing` of each, in one pass over who refers to it. */
export function servingByThing(
  title: string,
  index: PlanIndex,
): ReadonlyMap<string, readonly ServingIndicator[]> {
  const servings = (planKey(title) === '' ? [] : index.referringTo(title)).flatMap((plan) =>
    occurrencesIn(plan).flatMap((occurrence): ServingIndicator[] => {
      if (occurrence.kind !== 'indicator' || occurrence.declares || !occurrence.text) return [];
      const indicator = indicatorAround(plan, occurrence.span);
      return indicator ? [{ plan, indicator, occurrence }] : [];
    }),
  );
  return grouped(servings, ({ occurrence }) => occurrence.thing);
}

/** Who serves an indicator of a plan. */
export function servingOf(
  { plan, indicator }: IndicatorOfPlan,
  index: PlanIndex,
): readonly ServingIndicator[] {
  const title = plan.header.title?.value ?? '';
  return servingByThing(title, index).get(indicatorThing(title, indicator.fullName)) ?? [];
}

/** The indicators of a plan that others serve, each with who does. */
export function servedBelow(
  plan: Plan,
  index: PlanIndex,
): ReadonlyMap<Indicator, readonly ServingIndicator[]> {
  const title = plan.header.title?.value ?? '';
  const servings = servingByThing(title, index);
  const found = new Map<Indicator, readonly ServingIndicator[]>();
  for (const indicator of servings.size > 0 ? plan.indicators : []) {
    const serving = servings.get(indicatorThing(title, indicator.fullName));
    if (serving) found.set(indicator, serving);
  }
  return found;
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

/** The indicator whose block or row a span stands in; indicators stand in the order of the text. */
function indicatorAround({ indicators }: Plan, { start }: Span): Indicator | undefined {
  const found = indicators[lastUpTo(indicators, start, (each) => each.span.start)];
  return found && found.span.start <= start && start < found.span.end ? found : undefined;
}
