import type { Plan } from '../model/plan.ts';

/**
 * What a plan tells those that refer to it, as a text to compare: its title, and of each indicator the
 * name, the values and what they are meant for. While it stays the same they need not be checked again,
 * whatever is written in the prose.
 */
export function exportsOf({ header, indicators }: Plan): string {
  return JSON.stringify([
    header.title?.value,
    indicators.map(({ name, values, property, scope, unit, direction, measuredAs }) => [
      name,
      values.map(({ role, year, heading, value }) => [role, year, heading, value.text]),
      property?.text,
      scope?.value,
      unit?.value,
      direction,
      measuredAs?.value,
    ]),
  ]);
}
