import { Big } from 'big.js';
import type { Unit } from '../model/quantity.ts';
import type { Span } from '../model/source.ts';
import { baseAmount, sameDimension } from '../model/value/compare.ts';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { type AmountInterval, type Bound, spareOf } from './interval.ts';

/** An amount as a sentence has it: a number or a range with its unit, and how it binds. */
export interface WrittenAmount {
  /** Characters of the folded sentence, the unit included. */
  readonly from: number;
  readonly to: number;
  /** Where the digits end. */
  readonly numberTo: number;
  /** As written, without its unit; `low` is above `high` in a range that stands upside down. */
  readonly low: Big;
  readonly high: Big;
  /** So many were written. */
  readonly decimals: number;
  readonly unit: Unit;
  /** A whole number without 万 or 亿: nobody has rounded it. */
  readonly isWhole: boolean;
  readonly bound?: Bound;
}

/** The place of an amount in the file. */
export function placeOf(folded: FoldedText, { from, to }: Pick<WrittenAmount, 'from' | 'to'>): Span {
  return spanOf(folded, from, to);
}

/** The place of its number alone. */
export function numberPlace(folded: FoldedText, { from, numberTo }: WrittenAmount): Span {
  return spanOf(folded, from, numberTo);
}

/** As written. */
export function textOf(folded: FoldedText, { from, to }: Pick<WrittenAmount, 'from' | 'to'>): string {
  return folded.original.slice(from, to);
}

/** The base amounts that a written amount may stand for: 8.4% is 8.35 to 8.45; so much on both sides of 左右. */
export function intervalOf(amount: WrittenAmount, { isExact = false } = {}): AmountInterval {
  const half = isExact ? new Big(0) : roomOf(amount);
  const spare = amount.bound === 'about' ? spareOf(amount.low) : 0;
  return {
    low: baseAmount(amount.low.times(new Big(1).minus(spare)).minus(half), amount.unit),
    high: baseAmount(amount.high.times(new Big(1).plus(spare)).plus(half), amount.unit),
  };
}

/** 增长2倍 is said of nothing that grew by half as much again less than that. */
function roomOf(amount: WrittenAmount): Big {
  const isFewTimes = amount.unit.dimension === 'multiple' && amount.decimals === 0;
  return isFewTimes ? new Big('0.25') : new Big(10).pow(-precisionOf(amount)).div(2);
}

/** So many decimals are exact: those written; nobody who has 1.8万 writes 2万. */
function precisionOf({ decimals, isWhole, low }: WrittenAmount): number {
  return decimals === 0 && !isWhole && low.abs().lt(10) ? 1 : decimals;
}

/** The base amount as it is written, as if nobody had rounded anything. */
export function pointOf({ low, high, unit }: WrittenAmount): AmountInterval {
  return { low: baseAmount(low, unit), high: baseAmount(high, unit) };
}

/** Whether two amounts are of one kind, and of one thing: neither is counted by something that the other isn't. */
export function areComparable(a: WrittenAmount, b: WrittenAmount): boolean {
  return sameDimension(a.unit, b.unit) && a.unit.per?.text === b.unit.per?.text;
}

/** 40%—30%: it ends before it begins. */
export function isUpsideDown({ low, high }: WrittenAmount): boolean {
  return low.gt(high);
}
