import { normaliseName } from '../../core/model/names.ts';
import type { Department, DepartmentMention, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { namedIn } from './department-columns.ts';
import type { Duty } from './duties.ts';

/** A department under all its names, with what it answers for. */
export interface MergedDepartment {
  readonly name: string;
  readonly span: Span;
  readonly duties: { readonly duty: Duty; readonly mention: DepartmentMention }[];
}

/**
 * The departments that answer for something: those of the roster in its order and by their full names,
 * the others behind them as they are first mentioned.
 */
export function departmentsOf({ roster }: Plan, duties: readonly Duty[]): MergedDepartment[] {
  const merged = new Map<Department | string, MergedDepartment>(
    roster.map((department) => [
      department,
      { name: department.name, span: department.nameSpan, duties: [] },
    ]),
  );
  for (const duty of duties) {
    for (const mention of namedIn(duty.responsibility)) {
      const key = mention.department ?? normaliseName(mention.name);
      const known = merged.get(key) ?? { name: mention.name, span: mention.span, duties: [] };
      merged.set(key, known);
      if (known.duties.at(-1)?.duty !== duty) known.duties.push({ duty, mention });
    }
  }
  return [...merged.values()].filter((each) => each.duties.length > 0).map(withFullName);
}

/** 各区（功能区） is how a plan calls them all, though the roster reads it as a name with a short one. */
function withFullName(department: MergedDepartment): MergedDepartment {
  const { name, duties } = department;
  const longer = duties.find(({ mention }) => /^[（(]/u.test(mention.name.slice(name.length)))?.mention.name;
  return longer?.startsWith(name) ? { ...department, name: longer } : department;
}
