import { daysIn } from '../../../core/model/days.ts';
import type { Period } from '../../../core/model/period.ts';
import type { Indicator, IndicatorValue } from '../../../core/model/plan.ts';
import { asNamed, departmentFields, givenFields, inOneLine, writtenFields } from '../fields.ts';
import type { IndicatorDraft, ValueDraft } from '../plan-draft.ts';
import { growthName, otherLine, resultNames, servesName } from './elements.ts';
import type { Element } from './serialise.ts';

/** An indicator; `draft` is the same one as written, `identifier` its own. */
export function indicatorElement(
  indicator: Indicator,
  draft: IndicatorDraft,
  identifier: string,
  period: Period | undefined,
): Element {
  const { values, unit } = indicator;
  const quantities = values.flatMap(({ value }) => (value.kind === 'quantity' ? [value] : []));
  const unitText = unit?.value ?? quantities[0]?.unit.text ?? '';
  const { 对应: serves, ...others } = draft.fields;
  const lines = [
    ...(draft.category === undefined ? [] : [['类别', draft.category] as const]),
    ...givenFields(others, writtenFields),
    ...departmentFields(draft.mentions, asNamed),
  ];
  return {
    attributes: { PerformanceIndicatorType: quantities.length > 0 ? 'Quantitative' : 'Qualitative' },
    children: {
      MeasurementDimension: draft.name,
      UnitOfMeasurement: unitText,
      Identifier: identifier,
      Relationship: serves === undefined ? [] : [relationship(serves)],
      MeasurementInstance: values.map((value, index) =>
        instance(value, draft.values[index] as ValueDraft, unitText, period),
      ),
      OtherInformation:
        [
          ...lines.map(([keyword, content]) => `${keyword}：${content}`),
          ...(draft.otherCells ?? []).map(({ heading, value }) => otherLine(heading, inOneLine(value))),
        ].join('\n') || undefined,
    },
  };
}

/** What serves the superior plan's indicator is narrower than that. */
function relationship(serves: string): Element {
  return {
    attributes: { RelationshipType: 'Narrower_Than' },
    children: { Name: servesName, Description: serves },
  };
}

/** One for each value, so that their order is kept: baselines and what was reached are actual results. */
function instance(
  { role, year, part, value, heading }: IndicatorValue,
  written: ValueDraft,
  unit: string,
  period: Period | undefined,
): Element {
  const isQuantity = value.kind === 'quantity';
  const isTotal = isQuantity && value.cumulative === true;
  // one number in the indicator's unit; a range, a change or another unit stands in the descriptor alone
  const isNumber = isQuantity && value.low.eq(value.high) && !value.change && value.unit.text === unit;
  const result: Element = {
    children: {
      StartDate: isTotal && period ? `${fourDigits(period.start)}-01-01` : undefined,
      EndDate: year === undefined ? undefined : lastDate(year, part?.to ?? 12),
      NumberOfUnits: isNumber && value.relativeTo === undefined ? value.low.toFixed() : undefined,
      Descriptor: {
        children: {
          DescriptorName: heading === undefined ? resultNames[role] : growthName,
          DescriptorValue: written.value,
        },
      },
      Description: written.head,
    },
  };
  const isReached = role === 'baseline' || role === 'actual';
  return { children: { [isReached ? 'ActualResult' : 'TargetResult']: result } };
}

function lastDate(year: number, month: number): string {
  return `${fourDigits(year)}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

/** A year as XML Schema writes it. */
export function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
