import type { Plan } from '../model/plan.ts';
import type { Language, Localized } from '../text/localized.ts';

/** What stands for a name that isn't written yet. */
export const unnamed = {
  plan: { zh: '（规划名称未写）', en: '(plan without a title)' },
  section: { zh: '（标题未写）', en: '(section without a title)' },
  indicator: { zh: '（指标名称未写）', en: '(indicator without a name)' },
  department: { zh: '（部门名称未写）', en: '(department without a name)' },
} as const satisfies Record<string, Localized>;

/** A plan's title, or that it has none yet. */
export function planTitle({ header }: Pick<Plan, 'header'>, language: Language): string {
  return header.title?.value || unnamed.plan[language];
}
