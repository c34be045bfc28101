import type { Big } from 'big.js';
import { type ChangeBound, hoverMessages as say } from '../../messages/editor/hover.ts';
import { amountInEnglish, amountText } from '../../messages/editor/values.ts';
import type { Localized } from '../../messages/localized.ts';
import type { Direction, Indicator } from '../../model/plan.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';
import { baseAmount, compareQuantities } from '../../model/value/compare.ts';

/** How a comparator of the target binds the way up (and, turned, the way down). */
const bounds: Readonly<Record<Comparator, ChangeBound>> = {
  equal: 'exactly',
  about: 'exactly',
  'at-least': 'at-least',
  'more-than': 'more-than',
  'somewhat-over': 'more-than',
  'at-most': 'at-most',
  'less-than': 'less-than',
};
const turned: Readonly<Record<ChangeBound, ChangeBound>> = {
  exactly: 'exactly',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/**
 * The change from baseline to target that an indicator's values imply, in the target's unit and on
 * average a year; undefined where it can't be computed from two levels of one kind.
 */
export function impliedChange({ values }: Indicator): Localized | undefined {
  const level = (role: 'baseline' | 'target') =>
    values.flatMap(({ role: of, year, value }) =>
      of === role && year !== undefined && value.kind === 'quantity' && isLevel(value)
        ? [{ year, value }]
        : [],
    );
  const baseline = level('baseline')
    .sort((a, b) => a.year - b.year)
    .at(-1);
  const target = level('target').at(-1);
  if (!baseline || !target || target.year <= baseline.year) return undefined;
  const way = compareQuantities(target.value, baseline.value);
  if (way === undefined || differsInDenominator(baseline.value, target.value)) return undefined;
  const strict = target.value.comparator === 'more-than' || target.value.comparator === 'less-than';
  if (way === 0) return strict ? undefined : say.noChange(baseline.year);
  const direction: Direction = way > 0 ? 'rising' : 'falling';
  const difference = baseAmount(target.value.low, target.value.unit)
    .minus(baseAmount(baseline.value.low, baseline.value.unit))
    .abs()
    .div(target.value.unit.factor);
  const bound = bounds[target.value.comparator];
  const change = say.change(
    baseline.year,
    direction,
    direction === 'rising' ? bound : turned[bound],
    inUnit(difference, target.value),
  );
  const years = target.year - baseline.year;
  if (years === 1) return change;
  const average = say.eachYear(inUnit(difference.div(years).round(2), target.value));
  return { zh: `${change.zh}，${average.zh}`, en: `${change.en}, ${average.en}` };
}

function isLevel({ low, high, change, cumulative, recurrence, relativeTo }: Quantity): boolean {
  return low.eq(high) && !change && !cumulative && !recurrence && !relativeTo;
}

function differsInDenominator(a: Quantity, b: Quantity): boolean {
  return (
    !!a.unit.per !== !!b.unit.per || (!!a.unit.per && !!b.unit.per && !a.unit.per.count.eq(b.unit.per.count))
  );
}

/** The difference of two shares is in points. */
function inUnit(amount: Big, { unit }: Quantity): Localized {
  const name = unit.text === '%' || unit.text === '％' ? '个百分点' : unit.text;
  return { zh: amountText(amount) + name, en: amountInEnglish(amount, name) };
}
