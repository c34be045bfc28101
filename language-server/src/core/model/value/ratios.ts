import { Big } from 'big.js';
import type { FoldedText } from './fold.ts';
import { numeralAt } from './numerals.ts';
import type { FoundUnit } from './units.ts';

/**
 * The right side of a ratio (医护比 1:1.25, 生师比 18:1) as a denominator of the left one. One side must be 1,
 * or it is no ratio but a time of day.
 */
export function ratioAt(folded: FoldedText, at: number, left: Big): FoundUnit | undefined {
  if (folded.chars[at] !== ':') return undefined;
  const right = numeralAt(folded.chars, at + 1);
  if (!right?.amount?.gt(0) || !(left.eq(1) || right.amount.eq(1))) return undefined;
  const per = { count: right.amount, of: '', text: folded.original.slice(at + 1, right.end) };
  const unit = { text: '', dimension: 'ratio', factor: new Big(1), per };
  return { unit, end: right.end, scale: new Big(1), known: true, countable: false, overAt: -1 };
}
