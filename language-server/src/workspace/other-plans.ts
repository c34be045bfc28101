import { normaliseName } from '../model/names.ts';
import type { Indicator, IndicatorLink, Plan } from '../model/plan.ts';
import { superiorTitle } from './names.ts';
import type { PlanIndex } from './plan-index.ts';

/** The plans that completion can offer behind 依据 and 对应. */
export interface KnownPlans {
  titles(): readonly string[];
  /** The names of that plan's indicators; none where it isn't known. */
  indicatorsOf(title: string): readonly string[];
}

export function knownPlans(index: PlanIndex): KnownPlans {
  return {
    titles: () => index.titles(),
    indicatorsOf: (title) =>
      index.named(title).flatMap(({ indicators }) => indicators.map(({ name }) => name)),
  };
}

/** Finds the superior plan's indicator that a link of `plan` names, where that plan is in the workspace. */
export function superiorOf(index: PlanIndex, plan: Plan) {
  return (link: IndicatorLink): { readonly plan: string; readonly indicator?: Indicator } | undefined => {
    const title = superiorTitle(plan, link);
    const [superior] = title === undefined ? [] : index.named(title);
    if (!superior) return undefined;
    const wanted = normaliseName(link.indicator?.value ?? '');
    const indicator = superior.indicators.find(({ name }) => normaliseName(name) === wanted);
    return { plan: superior.header.title?.value ?? '', ...(indicator && { indicator }) };
  };
}
