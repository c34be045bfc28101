import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { tableOfIndicators } from './indicator-table.ts';
import type { Table } from './table.ts';
import { wordingOf } from './wording.ts';
import { word } from './words.ts';

/**
 * 年度目标表: every indicator of a plan in one table, with the base year and every year of the period as columns,
 * those without values too, so that it can be filled in. Empty where the plan has no indicators.
 */
export function milestoneTable(plan: Plan, language: Language = 'zh'): Table[] {
  if (plan.indicators.length === 0) return [];
  const wording = wordingOf(plan, language);
  return [tableOfIndicators(word('milestones', wording), plan, plan.indicators, wording, { yearly: true })];
}
