import { normaliseName } from '../model/names.ts';
import type { Indicator, IndicatorLink } from '../model/plan.ts';
import type { PlanIndex } from './plan-index.ts';

/** The plans that completion can offer behind 依据 and 对应. */
export interface KnownPlans {
  plans(): readonly { readonly title: string; readonly indicators: readonly string[] }[];
}

export function knownPlans(index: PlanIndex): KnownPlans {
  return {
    plans: () =>
      index
        .plans()
        .flatMap(({ header, indicators }) =>
          header.title ? [{ title: header.title.value, indicators: indicators.map(({ name }) => name) }] : [],
        ),
  };
}

/** Finds the superior plan's indicator a link names, where that plan is in the workspace. */
export function superiorOf(index: PlanIndex) {
  return (link: IndicatorLink): { readonly plan: string; readonly indicator?: Indicator } | undefined => {
    if (!link.plan) return undefined;
    const [superior] = index.named(link.plan.value);
    if (!superior) return undefined;
    const wanted = normaliseName(link.indicator?.value ?? '');
    const indicator = superior.indicators.find(({ name }) => normaliseName(name) === wanted);
    return { plan: superior.header.title?.value ?? link.plan.value, ...(indicator && { indicator }) };
  };
}
