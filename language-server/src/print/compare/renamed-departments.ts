import { normaliseName } from '../../core/model/names.ts';
import { own } from '../../core/model/own.ts';
import type { DepartmentMention, Responsibility } from '../../core/model/plan.ts';
import { type Change, change } from './change.ts';
import type { Pair } from './matching.ts';

/** What departments of the older version are called now, by their names as they are looked up. */
export type RenamedDepartments = ReadonlyMap<string, RenamedDepartment>;

export interface RenamedDepartment {
  readonly before: DepartmentMention;
  readonly after: DepartmentMention;
}

/** What somebody may answer for. */
interface AnswerableThing {
  readonly responsibility?: Responsibility;
}

/** In fewer places one department may simply do what another did. */
const leastPlaces = 2;

/**
 * Departments that have another name wherever they answered for something, as when offices are reorganised: the old name is
 * left nowhere, the new one was nowhere, and the one stands where the other stood.
 */
export function renamedDepartments(things: readonly Pair<AnswerableThing>[]): RenamedDepartments {
  const olds = namesIn(things.flatMap(({ before }) => mentionsIn(before)));
  const news = namesIn(things.flatMap(({ after }) => mentionsIn(after)));
  const both = things.flatMap(({ before, after }) =>
    before && after ? [[mentionsIn(before), mentionsIn(after)] as const] : [],
  );
  const replaced = new Map<string, RenamedDepartment[]>();
  for (const [old, current] of both) {
    const gone = old.filter((each) => !news.has(departmentName(each)));
    const came = current.filter((each) => !olds.has(departmentName(each)));
    for (const [at, before] of gone.entries()) {
      const after = gone.length === came.length ? came[at] : undefined;
      const name = departmentName(before);
      const found = after?.role === before.role ? [{ before, after }] : [];
      replaced.set(name, [...(replaced.get(name) ?? []), ...found]);
    }
  }
  const places = (name: string) => both.filter(([old]) => namesIn(old).has(name)).length;
  return new Map(
    [...replaced].flatMap(([name, found]) => {
      const [first] = found;
      const isOne = new Set(found.map(({ after }) => departmentName(after))).size === 1;
      const isRenamed = first && isOne && found.length >= leastPlaces && found.length === places(name);
      return isRenamed ? [[name, first] as const] : [];
    }),
  );
}

/** A short name is the department's own. */
export function departmentName({ name, department }: DepartmentMention): string {
  return normaliseName(department?.name ?? name);
}

function mentionsIn(thing: AnswerableThing | undefined): readonly DepartmentMention[] {
  return own(thing?.responsibility)?.mentions ?? [];
}

function namesIn(mentions: readonly DepartmentMention[]): ReadonlySet<string> {
  return new Set(mentions.map(departmentName));
}

export function renamings(renamed: RenamedDepartments): Change[] {
  return [...renamed.values()].map(({ before, after }) =>
    change(
      { thing: '', source: after.span, olderSource: before.span },
      before.department?.name ?? before.name,
      after.department?.name ?? after.name,
      'renamed',
    ),
  );
}
