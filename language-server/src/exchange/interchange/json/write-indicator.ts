import { byTextField } from '../../../core/fields/indicator-fields.ts';
import type { Indicator, IndicatorLink, IndicatorValue } from '../../../core/model/plan.ts';
import type { Quantity, Value } from '../../../core/model/quantity.ts';
import { type JsonContext, responsibilityJson, textJson } from './write-parts.ts';

/** One indicator in the shape of `planJson`. */
export function indicatorJson(indicator: Indicator, context: JsonContext) {
  const { name, partOf, form, section, property, direction, directionFrom } = indicator;
  return {
    name,
    range: context.rangeOf(indicator.nameSpan),
    ...(partOf && { partOf: context.placeOf(partOf) }),
    form,
    section: context.indexOf(section),
    values: indicator.values.map((value) => indicatorValueJson(value, context)),
    ...(property && {
      property: {
        ...(property.value && { kind: property.value }),
        text: property.text,
        range: context.rangeOf(property.span),
        ...(property.isInherited && { inherited: true }),
      },
    }),
    direction,
    directionFrom,
    ...byTextField(({ key }) => {
      const text = indicator[key];
      return text && textJson(text, context);
    }),
    ...(indicator.otherCells.length > 0 && {
      otherCells: indicator.otherCells.map(({ heading, value }) => ({
        heading,
        ...textJson(value, context),
      })),
    }),
    serves: indicator.serves.map((link) => linkJson(link, context)),
    ...responsibilityJson(indicator, context),
  };
}

function linkJson({ span, plan, indicator }: IndicatorLink, context: JsonContext) {
  return {
    ...(plan && { plan: textJson(plan, context) }),
    ...(indicator && { indicator: textJson(indicator, context) }),
    range: context.rangeOf(span),
  };
}

function indicatorValueJson(
  { role, year, part, yearSpan, heading, value }: IndicatorValue,
  context: JsonContext,
) {
  return {
    role,
    ...(year !== undefined && { year }),
    ...(part && { months: { from: part.from, to: part.to } }),
    head: context.textOf(yearSpan),
    yearRange: context.rangeOf(yearSpan),
    ...(heading !== undefined && { heading }),
    value: valueJson(value, context),
  };
}

function valueJson(value: Value, { rangeOf }: JsonContext) {
  const { text, span } = value;
  const range = rangeOf(span);
  if (value.kind === 'none') return { kind: 'none', text, range };
  if (value.kind === 'quantity') return { kind: 'quantity', text, range, ...quantityJson(value) };
  const { problem } = value;
  return {
    kind: 'words',
    text,
    range,
    ...(problem && { problem: { reason: problem.reason, range: rangeOf(problem.span) } }),
  };
}

/** Amounts are exact: decimals as strings, never with an exponent. */
function quantityJson(quantity: Quantity) {
  const { comparator, low, high, unit, inWords, change, recurrence, cumulative, softener, relativeTo } =
    quantity;
  const { text, dimension, factor, per } = unit;
  return {
    comparator,
    low: low.toFixed(),
    high: high.toFixed(),
    unit: {
      text,
      dimension,
      factor: factor.toFixed(),
      ...(per && { per: { count: per.count.toFixed(), of: per.of, text: per.text } }),
    },
    ...(inWords !== undefined && { inWords }),
    ...(change && { change: { direction: change.direction, pace: change.pace } }),
    ...(recurrence && {
      recurrence: { every: recurrence.every, period: recurrence.period, text: recurrence.text },
    }),
    ...(cumulative !== undefined && { cumulative }),
    ...(softener !== undefined && { softener }),
    ...(relativeTo !== undefined && { relativeTo }),
  };
}
