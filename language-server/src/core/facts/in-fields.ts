import { aimsOf } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Indicator, IndicatorValue, Plan, YearRole } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { StatementRole } from '../recogniser/commitment.ts';
import type { FactInField } from './fact.ts';
import { measureOf, nameWithCount } from './measure.ts';
import { type Subject, subjectOf } from './subject.ts';

/** The facts of the indicators: of each name an indicator goes by. */
export const factsInFields = oncePer((plan: Plan): readonly FactInField[] =>
  plan.indicators.flatMap((indicator) => {
    const values = statedValues(indicator);
    return namesOf(indicator).flatMap((name) => {
      const subjects = subjectsOf(name);
      return values.map((each) => factInField(indicator, each, name, subjects(each.value)));
    });
  }),
);

const roles: Readonly<Record<YearRole, StatementRole>> = {
  baseline: 'baseline',
  actual: 'state',
  milestone: 'target',
  target: 'target',
  outlook: 'target',
  standard: 'target',
};

/** What a name is a name of with a value; the values of an indicator are mostly counted alike. */
function subjectsOf(name: string): (value: Quantity) => Subject {
  let last: { readonly counted: string; readonly dimension: string; readonly subject: Subject } | undefined;
  return (value) => {
    const counted = nameWithCount(name, value);
    const { dimension } = value.unit;
    if (last?.counted !== counted || last.dimension !== dimension)
      last = { counted, dimension, subject: subjectOf(counted, dimension) };
    return last.subject;
  };
}

function factInField(
  indicator: Indicator,
  value: MeasuredField,
  name: string,
  subject: Subject,
): FactInField {
  const { year, part, role } = value;
  return {
    role: roles[role],
    name,
    subject,
    measure: measureOf(value.value, subject, value.heading),
    value: value.value,
    ...(year !== undefined && { year }),
    ...(part && { part }),
    ...(indicator.scope && { scope: indicator.scope.value }),
    span: value.value.span,
    section: indicator.section,
    field: { indicator, value },
  };
}

interface MeasuredField extends IndicatorValue {
  readonly value: Quantity;
}

/**
 * Its quantities. Where it has no aims but in a column of changes or totals (年均［累计］目标) these are what it aims at, and
 * that they are a change says the column, which the text hasn’t.
 */
function statedValues(indicator: Indicator): MeasuredField[] {
  const isOnlyHeaded = aimsOf(indicator).every(
    ({ value, heading }) => value.kind === 'none' || heading !== undefined,
  );
  return indicator.values.filter(isQuantity).map((each) => {
    if (!isOnlyHeaded || each.heading === undefined) return each;
    const { heading: _, ...bare } = each;
    const { change: __, ...value } = each.value;
    return { ...bare, value };
  });
}

function isQuantity(value: IndicatorValue): value is MeasuredField {
  return value.value.kind === 'quantity';
}
