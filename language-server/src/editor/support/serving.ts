import { planKey } from '../../model/known-plans.ts';
import { normaliseName } from '../../model/names.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import type { Span } from '../../model/source.ts';
import { occurrencesIn } from '../../workspace/names.ts';
import type { Occurrence } from '../../workspace/occurrence.ts';
import type { PlanIndex } from '../../workspace/plan-index.ts';
import type { FoundOccurrence } from '../navigation.ts';

/** An indicator of whichever plan. */
export interface PlacedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** An indicator, and the name under its 对应 of what it serves. */
export interface Serving extends PlacedIndicator, FoundOccurrence {}

/** Where other plans name the one of that title: those that rest on it or serve its indicators. */
export function namingBelow(title: string, index: PlanIndex): FoundOccurrence[] {
  const key = planKey(title);
  return plansBelow(title, index).flatMap((plan) =>
    occurrencesIn(plan)
      .filter(({ kind, declares, home }) => kind === 'plan' && !declares && home === key)
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
export function servingByThing(title: string, index: PlanIndex): ReadonlyMap<string, readonly Serving[]> {
  const found = new Map<string, Serving[]>();
  for (const plan of planKey(title) === '' ? [] : index.referringTo(title)) {
    for (const occurrence of occurrencesIn(plan)) {
      if (occurrence.kind !== 'indicator' || occurrence.declares) continue;
      const indicator = indicatorAround(plan, occurrence.span);
      if (!indicator) continue;
      const servings = found.get(occurrence.thing);
      if (servings) servings.push({ plan, indicator, occurrence });
      else found.set(occurrence.thing, [{ plan, indicator, occurrence }]);
    }
  }
  return found;
}

/** The indicators that a name stands for, wherever it stands: one, unless two declare the same. */
export function declaredAs(
  { kind, home, text }: Occurrence,
  plan: Plan,
  index: PlanIndex,
): PlacedIndicator[] {
  if (kind !== 'indicator' || home === undefined) return [];
  const isOwn = home === planKey(plan.header.title?.value ?? '');
  const wanted = normaliseName(text);
  return [...new Set([...(isOwn ? [plan] : []), ...index.named(home)])].flatMap((each) =>
    each.indicators
      .filter(({ name }) => normaliseName(name) === wanted)
      .map((indicator) => ({ plan: each, indicator })),
  );
}

/** The indicator whose block or row a span stands in; indicators stand in the order of the text. */
function indicatorAround({ indicators }: Plan, { start }: Span): Indicator | undefined {
  let low = 0;
  let high = indicators.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((indicators[middle] as Indicator).span.start <= start) low = middle;
    else high = middle - 1;
  }
  const found = indicators[low];
  return found && found.span.start <= start && start < found.span.end ? found : undefined;
}
