import { type LinkTarget, linkTargets } from '../../../core/alignment/superior.ts';
import type { IndicatorLink, Plan } from '../../../core/model/plan.ts';
import { type KnownPlans, superiorTitle } from '../../../core/plans/known-plans.ts';
import type { PlanIndex } from '../../../core/plans/plan-index.ts';
import { fileName } from '../../../print/reports/shown-names.ts';

/** What a card may show beside the plan itself. */
export interface CardContext {
  readonly plan: Plan;
  /** The plans that the plan may refer to. */
  readonly known: KnownPlans;
  /** Who refers to whom, where that is known. */
  readonly index?: PlanIndex;
  /** The client shows pictures in Markdown. */
  readonly images?: boolean;
}

/** The files that hold a plan of the title which 对应 names: it leads to none of them. */
export interface SeveralFiles {
  readonly title: string;
  readonly files: readonly string[];
}

/** The same plan that the alignment checks compare with: none where two files have one title. */
export function superiorBy(
  link: IndicatorLink,
  { plan, known }: CardContext,
): LinkTarget | SeveralFiles | undefined {
  const targets = linkTargets(link, plan, known);
  if (targets.length < 2) return targets[0];
  const files = targets.map(({ plan: { source } }) => fileName(source.uri));
  return { title: superiorTitle(plan, link) ?? '', files };
}
