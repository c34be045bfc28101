import type { Plan } from '../../core/model/plan.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { dutiesOf } from '../tables/duties.ts';
import { departmentsOf, type MergedDepartment } from '../tables/merged-departments.ts';
import { type Change, change } from './change.ts';
import { pairsOf } from './matching.ts';

/** Departments that come in or are left out, and those that have more or less to do. */
export function departmentChanges(before: Plan, after: Plan, language: Language): Change[] {
  const pairs = pairsOf(
    departments(before, language),
    departments(after, language),
    [({ name }) => name],
    () => false,
  );
  return pairs.flatMap(({ before: old, after: current }) => {
    if (old?.duties.length === current?.duties.length) return [];
    const about = {
      thing: (current ?? old)?.name ?? '',
      ...(current && { source: current.span }),
      ...(old && { olderSource: old.span }),
    };
    const kind = (old?.duties.length ?? 0) < (current?.duties.length ?? 0) ? 'more' : 'fewer';
    return [change(about, count(old, language), count(current, language), kind)];
  });
}

function departments(plan: Plan, language: Language): MergedDepartment[] {
  return departmentsOf(plan, dutiesOf(plan, language));
}

function count(department: MergedDepartment | undefined, language: Language): string {
  return department ? duties(department.duties.length)[language] : '';
}

function duties(count: number): Localized {
  return { zh: `${count}项`, en: `${count}` };
}
