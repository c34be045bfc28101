import { normaliseName } from '../../../core/model/names.ts';
import type { Plan, Responsibility } from '../../../core/model/plan.ts';
import { tasksOf } from '../../../core/model/tasks.ts';
import type { Language } from '../../../core/text/localized.ts';
import type { PreviewDuty } from '../../protocol/preview.ts';
import { indicatorDuty, taskDuty } from './duties.ts';

/** A department under all names a plan has for it, and what it answers for. */
export interface DepartmentEntry {
  /** The same in every plan that names it. */
  readonly key: string;
  readonly name: string;
  readonly duties: readonly PreviewDuty[];
}

/**
 * The departments that answer for something: those of the roster in its order and by their full names,
 * the others behind them as they are first named.
 */
export function departmentEntries(plan: Plan, language: Language): DepartmentEntry[] {
  const entries = new Map<string, DepartmentEntry & { duties: PreviewDuty[] }>();
  const entryOf = (name: string) => {
    const key = normaliseName(name);
    const entry = entries.get(key) ?? { key, name, duties: [] };
    entries.set(key, entry);
    return entry;
  };
  const assign = (responsibility: Responsibility | undefined, duty: PreviewDuty) => {
    for (const { name, role, department } of responsibility?.mentions ?? []) {
      if (name === '') continue;
      const { duties } = entryOf(department?.name ?? name);
      // one that is named twice answers once
      if (duties.at(-1)?.range !== duty.range) duties.push({ ...duty, role });
    }
  };
  for (const { name } of plan.roster) entryOf(name);
  for (const task of tasksOf(plan)) assign(task.responsibility, taskDuty(plan, task, language));
  for (const indicator of plan.indicators) {
    assign(indicator.responsibility, indicatorDuty(plan, indicator, language));
  }
  return [...entries.values()].filter(({ duties }) => duties.length > 0);
}
