import type { Big } from 'big.js';
import type { Direction, Indicator } from '../../../core/model/plan.ts';
import type { Quantity } from '../../../core/model/quantity.ts';
import { baseAmount, compareQuantities } from '../../../core/model/value/compare.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { amountInEnglish, amountText } from '../../../core/wording/values.ts';

interface YearLevel {
  readonly year: number;
  readonly value: Quantity;
}

/** The way an indicator is to go from its baseline to its target. */
export interface WayToTarget {
  readonly baseline: YearLevel;
  readonly target: YearLevel;
  /** Absent where the two are level. */
  readonly direction?: Direction;
  /** How far it is, in the target's unit; never negative. */
  readonly difference: Big;
  /** At least one. */
  readonly years: number;
}

/** The way that an indicator's values imply; undefined where they are not two levels of one kind. */
export function wayOf({ values }: Indicator): WayToTarget | undefined {
  const levels = (role: 'baseline' | 'target'): YearLevel[] =>
    values.flatMap(({ role: of, year, value }) =>
      of === role && year !== undefined && value.kind === 'quantity' && isLevel(value)
        ? [{ year, value }]
        : [],
    );
  const baseline = levels('baseline')
    .sort((a, b) => a.year - b.year)
    .at(-1);
  const target = levels('target').at(-1);
  if (!baseline || !target || target.year <= baseline.year) return undefined;
  const order = compareQuantities(target.value, baseline.value);
  if (order === undefined || differsInDenominator(baseline.value, target.value)) return undefined;
  const strict = target.value.comparator === 'more-than' || target.value.comparator === 'less-than';
  if (order === 0 && strict) return undefined;
  const difference = baseAmount(target.value.low, target.value.unit)
    .minus(baseAmount(baseline.value.low, baseline.value.unit))
    .abs()
    .div(target.value.unit.factor);
  const years = target.year - baseline.year;
  const way = { baseline, target, difference, years };
  return order === 0 ? way : { ...way, direction: order > 0 ? 'rising' : 'falling' };
}

function isLevel({ low, high, change, cumulative, recurrence, relativeTo }: Quantity): boolean {
  return low.eq(high) && !change && !cumulative && !recurrence && !relativeTo;
}

function differsInDenominator(a: Quantity, b: Quantity): boolean {
  return (
    !!a.unit.per !== !!b.unit.per || (!!a.unit.per && !!b.unit.per && !a.unit.per.count.eq(b.unit.per.count))
  );
}

/** An amount as a difference of levels of that unit: the difference of two shares is in points. */
export function differenceIn({ unit }: Quantity, amount: Big): Localized {
  const name = unit.text === '%' || unit.text === '％' ? '个百分点' : unit.text;
  return { zh: amountText(amount) + name, en: amountInEnglish(amount, name) };
}
