import { lastDay } from '../../core/model/days.ts';
import { normaliseName } from '../../core/model/names.ts';
import { own } from '../../core/model/own.ts';
import type { Deadline, DepartmentMention, Responsibility } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { departmentList } from '../../core/wording/departments.ts';
import { type Change, type ChangeSubject, change } from './change.ts';

/** Who answers for something, where that is said on the spot: what is inherited changes where it is said. */
export function responsibilityChanges(
  about: ChangeSubject,
  before: Responsibility | undefined,
  after: Responsibility | undefined,
  language: Language,
): Change[] {
  const said = (responsibility: Responsibility | undefined) => own(responsibility)?.mentions ?? [];
  const [olds, news] = [said(before), said(after)];
  const key = (mentions: readonly DepartmentMention[]) => mentions.map(keyOf).sort().join('\n');
  if (key(olds) === key(news)) return [];
  return [change(about, departmentList(olds, language), departmentList(news, language))];
}

/** By when something is due, where that is said on the spot. */
export function deadlineChanges(
  about: ChangeSubject,
  before: Deadline | undefined,
  after: Deadline | undefined,
): Change[] {
  const [old, current] = [own(before), own(after)];
  const [oldDay, day] = [old, current].map((each) => each?.latest && lastDay(each.latest));
  if (oldDay !== undefined && day !== undefined) {
    if (oldDay === day && old?.recurring === current?.recurring) return [];
    const kind = oldDay === day ? 'changed' : oldDay < day ? 'later' : 'earlier';
    return [change(about, old?.text ?? '', current?.text ?? '', kind)];
  }
  if (normaliseName(old?.text ?? '') === normaliseName(current?.text ?? '')) return [];
  return [change(about, old?.text ?? '', current?.text ?? '')];
}

/** A short name is the department's own. */
function keyOf({ name, role, department }: DepartmentMention): string {
  return `${normaliseName(department?.name ?? name)} ${role}`;
}
