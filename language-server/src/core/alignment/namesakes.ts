import { groupedByEach } from '../model/grouped.ts';
import { isPast } from '../model/measured-values.ts';
import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { sharedName } from '../model/shared-name.ts';

/** The indicators of exactly that name, as a link finds them. */
export function indicatorsNamed(plan: Plan, name: string): readonly Indicator[] {
  return byName(plan).get(normaliseName(name)) ?? [];
}

/** Those whose name says the same, whatever place and unit stand with it. */
export function namesakes(plan: Plan, own: Indicator): readonly Indicator[] {
  const wanted = sharedNameOf(own);
  return wanted ? (bySharedName(plan).get(wanted) ?? []) : [];
}

const sharedNameOf = oncePer(({ fullName }: Indicator) => sharedName(fullName));

/** Many plans rest on one: its names are sorted once. */
const byName = oncePer(({ indicators }: Plan) =>
  groupedByEach(currentFirst(indicators), (each) => [each.name, ...namesOf(each)].map(normaliseName)),
);
const bySharedName = oncePer(({ indicators }: Plan) =>
  groupedByEach(currentFirst(indicators), (each) => namesOf(each).map(sharedName)),
);

/** What a plan plans before what it says of the past. */
function currentFirst(indicators: readonly Indicator[]): Indicator[] {
  return indicators.toSorted((a, b) => Number(isPast(a)) - Number(isPast(b)));
}
