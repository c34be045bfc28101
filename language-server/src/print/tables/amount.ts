import { Big } from 'big.js';
import type { Value } from '../../core/model/quantity.ts';

/**
 * The number of a value as its text has it: `30` in `≥30平方米`, `17.80` in `17.80%`. Undefined for words, ranges,
 * numbers not written in digits, and a fall (下降15%), which to calculate with would mean a rise.
 */
export function amountIn(value: Value): string | undefined {
  if (value.kind !== 'quantity' || value.inWords || value.change?.direction === 'down') return undefined;
  const { low, high, text } = value;
  if (!low.eq(high)) return undefined;
  return text.match(/\d+(?:\.\d+)?/g)?.find((number) => new Big(number).eq(low));
}
