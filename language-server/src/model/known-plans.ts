import { normaliseName } from './names.ts';
import type { Indicator, IndicatorLink, Plan } from './plan.ts';

/** The plans that are known beside the one in hand: those of a workspace, or of a command's folder. */
export interface KnownPlans {
  /** The titles of all of them, each once. */
  titles(): readonly string[];
  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[];
}

/** Where a plan stands alone. */
export const noOtherPlans: KnownPlans = { titles: () => [], named: () => [] };

/** A plan's title as other plans refer to it. */
export function planKey(title: string): string {
  return normaliseName(title.replace(/^《(.*)》$/su, '$1'));
}

/** The title of the plan a link leads to: without 《…》 the first of the documents the plan rests on. */
export function superiorTitle({ header }: Pick<Plan, 'header'>, link?: IndicatorLink): string | undefined {
  return link?.plan?.value || header.bases[0]?.title || undefined;
}

/** Where a link leads. */
export interface Superior {
  readonly plan: Plan;
  readonly indicator?: Indicator;
}

/** Finds the superior plan that a link of `plan` leads to, where it is known, and the indicator it names there. */
export function superiorOf(known: KnownPlans, plan: Plan, link: IndicatorLink): Superior | undefined {
  return everySuperior(known, plan, link)[0];
}

/** The same in every file that holds a plan of that title. */
export function everySuperior(known: KnownPlans, plan: Plan, link: IndicatorLink): Superior[] {
  const title = superiorTitle(plan, link);
  const wanted = normaliseName(link.indicator?.value ?? '');
  return (title === undefined ? [] : known.named(title)).map((superior) => {
    const indicator = superior.indicators.find(({ name }) => normaliseName(name) === wanted);
    return { plan: superior, ...(indicator && { indicator }) };
  });
}
