import { textFields } from '../fields/indicator-fields.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { placeOf } from './place.ts';

/**
 * What a plan tells those that refer to it or have its indicators, as a text to compare: its title, number, place and years,
 * and of each indicator the name, the values and what they are meant for. While it stays the same they need
 * not be checked again, whatever is written in the prose.
 */
export const exportsOf = oncePer((plan: Plan) => [headerTold(plan), ...indicatorsTold(plan)].join('\n'));

/**
 * The indicators, each in both versions, that tell others something else in the later version of a plan; undefined where
 * there is more that is told otherwise.
 */
export function changedIndicators(former: Plan, plan: Plan): readonly Indicator[] | undefined {
  const [before, now] = [former, plan].map(indicatorsTold) as [readonly string[], readonly string[]];
  if (headerTold(former) !== headerTold(plan) || before.length !== now.length) return undefined;
  const changed = now.flatMap((told, at): [Indicator, Indicator][] =>
    told === before[at] ? [] : [[former.indicators[at] as Indicator, plan.indicators[at] as Indicator]],
  );
  const isRenamed = changed.some(([one, other]) => `${namesOf(one)}` !== `${namesOf(other)}`);
  return isRenamed ? undefined : changed.flat();
}

const headerTold = oncePer((plan: Plan): string => {
  const { title, documentNumber, signed, period, baseYear } = plan.header;
  return JSON.stringify([
    [title?.value, documentNumber?.value, signed?.value],
    [period?.value.start, period?.value.end, baseYear?.value],
    placeOf(plan),
  ]);
});

const indicatorsTold = oncePer(({ indicators }: Plan): readonly string[] =>
  indicators.map((indicator) =>
    JSON.stringify([
      indicator.fullName,
      indicator.values.map(({ role, year, heading, value }) => [role, year, heading, value.text]),
      [indicator.property?.text, indicator.direction, indicator.directionFrom],
      textFields.map(({ key }) => indicator[key]?.value),
    ]),
  ),
);
