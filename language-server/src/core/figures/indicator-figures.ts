import { type TextFieldKey, textFields } from '../fields/indicator-fields.ts';
import type { Indicator, IndicatorValue, Plan, YearRole } from '../model/plan.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { allAs, figuresAs, figuresRead, type Standing, slicesOf } from './figures-in.ts';
import type { PlaceRuleName } from './place-rules.ts';
import type { PlanFigure } from './plan-figure.ts';

/** What the amounts of a value are by what its year is to the indicator. */
const ofRole: Readonly<Record<YearRole, PlaceRuleName>> = {
  baseline: 'field-baseline',
  milestone: 'field-milestone',
  target: 'field-target',
  outlook: 'field-outlook',
  standard: 'field-standard',
  actual: 'field-actual',
};

/** What the amounts of a field's text are where it does more than explain. */
const ofField: { readonly [Key in TextFieldKey]?: PlaceRuleName } = {
  category: 'category-field',
  unit: 'unit-field',
  breakdown: 'breakdown-field',
};

/** The figures of indicators, of blocks and of rows alike: values with their years, names, fields. */
export function indicatorFigures(plan: Plan): PlanFigure[] {
  return plan.indicators.flatMap((indicator) => [
    ...indicator.values.flatMap((value) => valueFigures(indicator, value, plan)),
    ...nameAndFieldFigures(indicator, plan),
  ]);
}

function valueFigures(indicator: Indicator, value: IndicatorValue, { source }: Plan): PlanFigure[] {
  const standing = standingOf(indicator);
  const field = { indicator, value };
  return [
    ...slicesOf(source, [value.value.span]).flatMap((text) =>
      figuresAs(ofRole[value.role], text, { ...standing, field }),
    ),
    ...slicesOf(source, [value.yearSpan]).flatMap((text) => allAs('value-year', text, standing)),
  ];
}

function nameAndFieldFigures(indicator: Indicator, { source }: Plan): PlanFigure[] {
  const standing = standingOf(indicator);
  const { deadline, nameSpan, serves } = indicator;
  const own = deadline?.inheritedFrom ? undefined : deadline?.span;
  const named = [nameSpan, ...serves.map(({ span }) => span)];
  return [
    ...slicesOf(source, [own]).flatMap((text) => allAs('date-field', text, standing)),
    ...slicesOf(source, named).flatMap((text) => figuresAs('indicator-name', text, standing)),
    ...textFields.flatMap(({ key }) =>
      slicesOf(source, [indicator[key]?.span]).flatMap((text) => {
        if (key === 'remark') return figuresRead(rememberedReading(text), standing);
        return figuresAs(ofField[key] ?? 'field-text', text, standing);
      }),
    ),
  ];
}

function standingOf({ form, section }: Indicator): Standing {
  return { place: form === 'row' ? 'table' : 'indicator', ...(section.kind !== 'root' && { section }) };
}
