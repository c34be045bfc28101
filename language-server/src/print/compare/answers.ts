import { lastDay } from '../../core/model/days.ts';
import { normaliseName } from '../../core/model/names.ts';
import { own } from '../../core/model/own.ts';
import type { Deadline, DepartmentMention, Responsibility } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { departmentList } from '../../core/wording/departments.ts';
import { type Change, type ChangeSubject, change } from './change.ts';
import { departmentName, type RenamedDepartments } from './renamed-departments.ts';

/**
 * Who answers for something, where that is said on the spot: what is inherited changes where it is said.
 * @param renamed what departments are called now, which changes nothing of who answers
 */
export function responsibilityChanges(
  about: ChangeSubject,
  before: Responsibility | undefined,
  after: Responsibility | undefined,
  renamed: RenamedDepartments,
  language: Language,
): Change[] {
  const said = (responsibility: Responsibility | undefined) => own(responsibility)?.mentions ?? [];
  const [olds, news] = [said(before), said(after)];
  const keys = (mentions: readonly DepartmentMention[]) =>
    mentions.map((each) => `${nameNow(each, renamed)} ${each.role}`).sort();
  if (keys(olds).join('\n') === keys(news).join('\n')) return [];
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

function nameNow(mention: DepartmentMention, renamed: RenamedDepartments): string {
  const name = departmentName(mention);
  const now = renamed.get(name)?.after;
  return now ? departmentName(now) : name;
}
