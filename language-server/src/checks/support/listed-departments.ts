import { normaliseName } from '../../core/model/names.ts';
import { namesNobody } from '../../core/model/nobody.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { OfficeDepartment } from '../../core/plans/office-rules.ts';

/**
 * Every name that a department of a plan may have: those of its roster and of the office's. Undefined where neither is
 * there, and where the plan has no roster and the office's is evidently another's: it has fewer than half of its departments.
 */
export function listedNames(plan: Plan, ofOffice: readonly OfficeDepartment[]): string[] | undefined {
  const { hasRoster, roster, mentions } = plan;
  const ownNames = roster.flatMap(({ name, shortNames, members }) => [
    name,
    ...shortNames.map(({ value }) => value),
    ...members.map((member) => member.name),
  ]);
  const officeNames = ofOffice.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  if (hasRoster) return [...ownNames, ...officeNames];
  if (officeNames.length === 0) return undefined;
  const known = new Set(officeNames.map(normaliseName));
  const named = new Set(
    mentions.filter(({ name }) => !namesNobody(name)).map(({ name }) => normaliseName(name)),
  );
  const listed = [...named].filter((name) => known.has(name));
  return listed.length * 2 >= named.size ? officeNames : undefined;
}
