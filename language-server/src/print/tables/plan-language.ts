import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';

/** The language that tables for a plan's readers are headed in: the plan's own, whatever messages are in. */
export function languageOfPlan(plan: Plan): Language {
  const names = [plan.header.title?.value, ...plan.indicators.map(({ name }) => name)];
  return names.some((name) => /\p{Script=Han}/u.test(name ?? '')) ? 'zh' : 'en';
}
