import type { IndicatorValue } from '../../core/model/plan.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { yearHeldAgainst } from '../../core/model/value/in-words.ts';

/**
 * 不降低, 不低于2020年水平: as much as the value that they speak of, where the indicator says how much that is. So a later
 * value that falls behind is found as if the amount were written.
 */
export function withAmountsHeld(values: readonly IndicatorValue[]): IndicatorValue[] {
  return values.map((each) => {
    if (each.value.kind !== 'quantity' || each.role === 'baseline') return each;
    const year = yearHeldAgainst(each.value);
    const before = year === undefined ? undefined : amountOf(year, values);
    return before ? { ...each, value: held(each.value, before) } : each;
  });
}

function amountOf(year: number | 'baseline', values: readonly IndicatorValue[]): Quantity | undefined {
  const found = values.findLast((each) =>
    year === 'baseline' ? each.role === 'baseline' : each.year === year && each.heading === undefined,
  );
  const value = found?.value;
  // a change or a total of the time before is no level to keep to
  return value?.kind === 'quantity' && !value.change && !value.cumulative && !value.relativeTo
    ? value
    : undefined;
}

function held({ text, span, comparator, softener }: Quantity, before: Quantity): Quantity {
  const { softener: _, ...amount } = before;
  const bound = comparator === 'at-least' ? before.low : before.high;
  return {
    ...amount,
    text,
    span,
    comparator: comparator === 'equal' ? before.comparator : comparator,
    ...(comparator !== 'equal' && { low: bound, high: bound }),
    inWords: true,
    isHeld: true,
    ...(softener && { softener }),
  };
}
