import { normaliseName } from '../model/names.ts';
import type { IndicatorLink, Plan } from '../model/plan.ts';

/** The plans that are known beside the one in hand: those of a workspace, or of a command's folder. */
export interface KnownPlans {
  /** The titles of all of them, each once. */
  titles(): readonly string[];
  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[];
  /** The other plans of a plan's place that have an indicator of the same name. */
  peersOf(plan: Plan): readonly Plan[];
  /** There are more, which nobody has read yet: what is to be said of one beside others waits until they are. */
  readonly areUnread?: boolean;
}

/** Where a plan stands alone. */
export const noOtherPlans: KnownPlans = { titles: () => [], named: () => [], peersOf: () => [] };

/** The same plans, each title looked up once: a plan names its superior at every indicator. For one check of one plan. */
export function remembering(known: KnownPlans): KnownPlans {
  const found = new Map<string, readonly Plan[]>();
  return {
    titles: () => known.titles(),
    peersOf: (plan) => known.peersOf(plan),
    named(title) {
      const plans = found.get(title) ?? known.named(title);
      found.set(title, plans);
      return plans;
    },
  };
}

/** A plan's title as other plans refer to it. */
export function planKey(title: string): string {
  const isBook = title.length > 1 && title.startsWith('《') && title.endsWith('》');
  return normaliseName(isBook ? title.slice(1, -1) : title);
}

/** The title of the plan a link leads to: without 《…》 the first of the documents the plan rests on. */
export function superiorTitle({ header }: Pick<Plan, 'header'>, link?: IndicatorLink): string | undefined {
  return link?.plan?.value || header.bases[0]?.title || undefined;
}
