import type { MeasuredValue } from '../../core/model/measured-values.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { sameDimension } from '../../core/model/value/compare.ts';
import { bindOpposite, sameAmount } from './commitments.ts';

/** Whether an indicator's value and what the text says are one amount, and no floor meets a ceiling. */
export function agrees({ value }: MeasuredValue, said: Quantity): boolean {
  return sameAmount(value, said) && !bindOpposite(value, said);
}

/** Of one kind: levels with levels, each year's with each year's, no ratio to something else. */
export function isComparable({ value }: MeasuredValue, said: Quantity): boolean {
  return (
    sameDimension(value.unit, said.unit) &&
    value.change?.direction === said.change?.direction &&
    value.recurrence?.period === said.recurrence?.period &&
    value.relativeTo === said.relativeTo
  );
}
