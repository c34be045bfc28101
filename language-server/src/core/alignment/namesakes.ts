import { grouped } from '../model/grouped.ts';
import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { sharedName } from './names.ts';

/** The indicators of exactly that name, as a link finds them. */
export function indicatorsNamed(plan: Plan, name: string): readonly Indicator[] {
  return byName(plan).get(normaliseName(name)) ?? [];
}

/** Those whose name says the same, whatever place and unit stand with it. */
export function namesakes(plan: Plan, own: Indicator): readonly Indicator[] {
  const wanted = sharedNameOf(own);
  return wanted ? (bySharedName(plan).get(wanted) ?? []) : [];
}

const sharedNameOf = oncePer(({ name }: Indicator) => sharedName(name));

/** Many plans rest on one: its names are sorted once. */
const byName = oncePer(({ indicators }: Plan) => grouped(indicators, ({ name }) => normaliseName(name)));
const bySharedName = oncePer(({ indicators }: Plan) => grouped(indicators, sharedNameOf));
