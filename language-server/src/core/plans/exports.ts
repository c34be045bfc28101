import { textFields } from '../fields/indicator-fields.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { placeOf } from './place.ts';

/**
 * What a plan tells those that refer to it or have its indicators, as a text to compare: its title, number, place and years,
 * and of each indicator the name, the values and what they are meant for. While it stays the same they need
 * not be checked again, whatever is written in the prose.
 */
export const exportsOf = oncePer((plan: Plan) =>
  JSON.stringify([headerOf(plan), placeOf(plan), indicatorsOf(plan)]),
);

function headerOf({ header }: Plan): unknown {
  const { title, documentNumber, signed, period, baseYear } = header;
  return [
    [title?.value, documentNumber?.value, signed?.value],
    [period?.value.start, period?.value.end, baseYear?.value],
  ];
}

function indicatorsOf({ indicators }: Plan): unknown {
  return indicators.map((indicator) => [
    indicator.fullName,
    indicator.values.map(({ role, year, heading, value }) => [role, year, heading, value.text]),
    [indicator.property?.text, indicator.direction, indicator.directionFrom],
    textFields.map(({ key }) => indicator[key]?.value),
  ]);
}
