import type { Basis, Indicator, IndicatorLink, Plan } from '../model/plan.ts';
import { type KnownPlans, superiorTitle } from '../plans/known-plans.ts';
import { indicatorsNamed } from './namesakes.ts';

/** A superior plan that is known, and where the plan says that it rests on it. */
export interface Superior {
  readonly basis: Basis;
  readonly plan: Plan;
}

/** The known ones of the plans that a plan rests on, each once. */
export function superiorsOf(plan: Plan, known: KnownPlans): Superior[] {
  const found = new Map<Plan, Superior>();
  for (const basis of plan.header.bases) {
    const superior = onlyPlan(known, basis.title, plan);
    if (superior && !found.has(superior)) found.set(superior, { basis, plan: superior });
  }
  return [...found.values()];
}

/**
 * The plan of that title. Undefined where none is known, where two files hold one (which of them is meant
 * can't be told), and for the plan's own.
 */
export function onlyPlan(known: KnownPlans, title: string, { source }: Plan): Plan | undefined {
  const [plan, another] = known.named(title);
  return another || plan?.source.uri === source.uri ? undefined : plan;
}

/** Where 对应 leads: to a plan, and to the indicator of it that is named, if it has one. */
export interface LinkTarget {
  readonly plan: Plan;
  readonly indicator?: Indicator;
}

/** Where a link of a plan leads: one place, unless several files hold a plan of that title; none where none is known. */
export function linkTargets(link: IndicatorLink, plan: Plan, known: KnownPlans): LinkTarget[] {
  const title = superiorTitle(plan, link);
  return (title === undefined ? [] : known.named(title)).map((superior) => {
    const [indicator] = indicatorsNamed(superior, link.indicator?.value ?? '');
    return { plan: superior, ...(indicator && { indicator }) };
  });
}
