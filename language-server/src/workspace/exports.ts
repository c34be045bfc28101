import { textFields } from '../fields/indicator-fields.ts';
import type { Plan } from '../model/plan.ts';

const known = new WeakMap<Plan, string>();

/**
 * What a plan tells those that refer to it, as a text to compare: its title, number and years,
 * and of each indicator the name, the values and what they are meant for. While it stays the same they need
 * not be checked again, whatever is written in the prose.
 */
export function exportsOf(plan: Plan): string {
  const told = known.get(plan) ?? JSON.stringify([headerOf(plan), indicatorsOf(plan)]);
  known.set(plan, told);
  return told;
}

function headerOf({ header }: Plan): unknown {
  const { title, documentNumber, period, baseYear } = header;
  return [title?.value, documentNumber?.value, period?.value.start, period?.value.end, baseYear?.value];
}

function indicatorsOf({ indicators }: Plan): unknown {
  return indicators.map((indicator) => [
    indicator.name,
    indicator.values.map(({ role, year, heading, value }) => [role, year, heading, value.text]),
    [indicator.property?.text, indicator.direction, indicator.directionFrom],
    textFields.map(({ key }) => indicator[key]?.value),
  ]);
}
