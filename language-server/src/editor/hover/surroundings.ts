import { type KnownPlans, superiorOf, superiorTitle } from '../../model/known-plans.ts';
import type { Indicator, IndicatorLink, Plan } from '../../model/plan.ts';
import type { PlanIndex } from '../../workspace/plan-index.ts';

/** What a card may show beside the plan itself. */
export interface Surroundings {
  readonly plan: Plan;
  /** The plans that the plan may refer to. */
  readonly known: KnownPlans;
  /** Who refers to whom, where that is known. */
  readonly index?: PlanIndex;
  /** The client shows pictures in Markdown. */
  readonly images?: boolean;
}

/** Where 对应 leads: to a plan and maybe its indicator, or nowhere because several files hold a plan of that title. */
export type Superior =
  | { readonly plan: Plan; readonly indicator?: Indicator }
  | { readonly title: string; readonly files: readonly string[] };

/** The same plan that the alignment checks compare with: none where two files have one title. */
export function superiorBy(link: IndicatorLink, { plan, known }: Surroundings): Superior | undefined {
  const title = superiorTitle(plan, link);
  const plans = title === undefined ? [] : known.named(title);
  if (title === undefined || plans.length < 2) return superiorOf(known, plan, link);
  return { title, files: plans.map(({ source }) => fileName(source.uri)) };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
