import { Big } from 'big.js';
import type { Quantity } from '../model/quantity.ts';
import { baseAmount } from '../model/value/compare.ts';
import { foldedChars } from '../model/value/fold.ts';
import { type AmountInterval, type Bound, spareOf, times } from './interval.ts';

/** In base units, with the room that rounding and 左右 leave. */
export function intervalOf(quantity: Quantity): AmountInterval {
  return times(ownInterval(quantity), quantity.unit.factor);
}

/** The same as written. */
export function pointOf({ low, high, unit }: Quantity): AmountInterval {
  return { low: baseAmount(low, unit), high: baseAmount(high, unit) };
}

/** In its own unit. */
export function ownInterval({ low, high, text, comparator }: Quantity): AmountInterval {
  const decimals = /\d\.(\d+)/u.exec(foldedChars(text))?.[1]?.length ?? 0;
  const half = new Big(10).pow(-decimals).div(2);
  const spare = comparator === 'about' ? spareOf(low) : 0;
  return {
    low: low.minus(low.abs().times(spare)).minus(half),
    high: high.plus(high.abs().times(spare)).plus(half),
  };
}

const bounds: Partial<Record<Quantity['comparator'], Bound>> = {
  'at-least': 'floor',
  'more-than': 'floor',
  'somewhat-over': 'floor',
  'at-most': 'ceiling',
  'less-than': 'ceiling',
};

/** How a value binds, if not exactly. */
export function boundOf({ comparator }: Quantity): Bound | undefined {
  return bounds[comparator];
}

/** 下降3%以上 is a rate of −3 % or less. */
export function turned(bound: Bound | undefined, isDown: boolean): Bound | undefined {
  if (!bound || !isDown) return bound;
  return bound === 'floor' ? 'ceiling' : 'floor';
}
