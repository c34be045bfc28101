import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { dutiesOf } from '../tables/duties.ts';
import { departmentsOf } from '../tables/merged-departments.ts';
import { type Change, change } from './change.ts';
import { pairsOf } from './matching.ts';
import { departmentName, type RenamedDepartments, renamings } from './renamed-departments.ts';

/** Departments that the roster names now, or no longer, and those that have another name wherever they answer. */
export function departmentNames(older: Plan, newer: Plan, renamed: RenamedDepartments): Change[] {
  const everywhere = renamings(renamed);
  const told = new Set(everywhere.flatMap(({ before: old, after: current }) => [old, current]));
  const isTold = ({ before: old, after: current }: Change) => told.has(old) || told.has(current);
  return [...rosterChanges(older, newer).filter((each) => !isTold(each)), ...everywhere];
}

function rosterChanges({ roster: before }: Plan, { roster: after }: Plan): Change[] {
  // that there is a roster at all is a way of writing
  if (before.length === 0 || after.length === 0) return [];
  return pairsOf(before, after, [({ name }) => name]).flatMap(({ before: old, after: current }) => {
    if (normaliseName(old?.name ?? '') === normaliseName(current?.name ?? '')) return [];
    const about = {
      thing: '',
      ...(current && { source: current.nameSpan }),
      ...(old && { olderSource: old.nameSpan }),
    };
    return [change(about, old?.name ?? '', current?.name ?? '', 'renamed')];
  });
}

/** How many things departments answer for now, where those are more or fewer; undefined where none are. */
export function dutyCounts(
  before: Plan,
  after: Plan,
  renamed: RenamedDepartments,
  language: Language,
): Localized | undefined {
  const pairs = pairsOf(
    departments(before, language),
    departments(after, language),
    [nowCalled(renamed)],
    () => false,
  );
  const counts = pairs.flatMap(({ before: old, after: current }) => {
    const [few, many] = [old, current].map((each) => each?.duties.length ?? 0);
    return few === many ? [] : [{ name: (current ?? old)?.name ?? '', few, many }];
  });
  if (counts.length === 0) return undefined;
  return {
    zh: `承担的事项数目有变化的部门：${counts.map(({ name, few, many }) => `${name}由${few}项到${many}项`).join('；')}。`,
    en: `Departments with more or less to do: ${counts.map(({ name, few, many }) => `${name}, ${few} to ${many}`).join('; ')}.`,
  };
}

/** Names in the older version as they are now. */
function nowCalled(renamed: RenamedDepartments): (department: { readonly name: string }) => string {
  return ({ name }) => {
    const now = renamed.get(normaliseName(name))?.after;
    return now ? departmentName(now) : name;
  };
}

function departments(plan: Plan, language: Language) {
  return departmentsOf(plan, dutiesOf(plan, language));
}
