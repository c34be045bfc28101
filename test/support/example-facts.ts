import { readFileSync } from 'node:fs';
import type { Indicator, Plan, Section, YearRole } from '../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';

/** A plan of examples/, by its file's name without the ending. */
export function examplePlan(name: string): Plan {
  return readPlan(readFileSync(new URL(`../../examples/${name}.plan`, import.meta.url), 'utf8'));
}

/** A heading as the facts have it: `（一）标题`. */
export function headingOf({ mark, title }: Section): string {
  return `${mark}${title}`;
}

/** What an indicator commits to, as the facts have it. */
export interface Commitment {
  readonly section: string;
  readonly name: string;
  readonly values: readonly {
    readonly role: YearRole;
    /** Only where a year line says it. */
    readonly year: number | undefined;
    readonly value: string;
    readonly softener: string | undefined;
  }[];
  readonly scope: string | undefined;
}

export function commitmentsOf(indicators: readonly Indicator[], { source }: Plan): Commitment[] {
  return indicators.map(({ section, name, values, scope }) => ({
    section: headingOf(section),
    name,
    values: values.map(({ role, year, yearSpan, value }) => ({
      role,
      year: /\d/.test(source.text.slice(yearSpan.start, yearSpan.end)) ? year : undefined,
      value: value.text,
      softener: value.kind === 'quantity' ? value.softener : undefined,
    })),
    scope: scope?.value,
  }));
}
