import { Big } from 'big.js';
import { oncePer } from '../model/once-per.ts';
import type { Comparator, Quantity } from '../model/quantity.ts';
import { baseAmount, sameDenominator, sameDimension } from '../model/value/compare.ts';
import { order } from '../model/value/order.ts';
import { type AmountInterval, meet } from '../reckoning/interval.ts';

/** Whether two values are of one amount and unit, however they bind. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.unit, b.unit) || a.change?.direction !== b.change?.direction) return false;
  const [one, other] = inOneUnit(a, b);
  return order(one.low, other.low) === 0 && order(one.high, other.high) === 0;
}

/** The digits of an amount, which any other that is as large has too, whatever its unit. */
export function digitsOf(value: Quantity): string {
  const { c } = value.unit.factor;
  const isPowerOfTen = c.length === 1 && c[0] === 1;
  return (isPowerOfTen ? value.low : boundsOf(value).low).c.join('');
}

/** As they are written where the units are as large, as most are. */
function inOneUnit(a: Quantity, b: Quantity): readonly [AmountInterval, AmountInterval] {
  return order(a.unit.factor, b.unit.factor) === 0 ? [a, b] : [boundsOf(a), boundsOf(b)];
}

/** In base units; every value is held against many others. */
export const boundsOf = oncePer(({ low, high, unit }: Quantity) => ({
  low: baseAmount(low, unit),
  high: baseAmount(high, unit),
}));

const ways: Record<Comparator, 'up' | 'down' | 'exactly'> = {
  'at-least': 'up',
  'more-than': 'up',
  'somewhat-over': 'up',
  'at-most': 'down',
  'less-than': 'down',
  equal: 'exactly',
  about: 'exactly',
};

/** Whether one value is a floor where the other is a ceiling; a bare amount (达到80%) may be meant as either. */
export function bindOpposite(a: Quantity, b: Quantity): boolean {
  const [one, other] = [ways[a.comparator], ways[b.comparator]];
  return one !== other && one !== 'exactly' && other !== 'exactly';
}

/** Whether two units measure the same thing, counted by the same. */
export function areOfOneUnit({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return sameDimension(a, b) && sameDenominator(a, b);
}

/**
 * Whether two targets ask for one amount. What is to be reached is said once and repeated to the digit; only a large
 * number may stand rounded elsewhere (410亿元 for 410.3亿元), and one that is about so much leaves that much open.
 */
export function agreeAsTargets(a: Quantity, b: Quantity): boolean {
  if (bindOpposite(a, b)) return false;
  if (sameAmount(a, b)) return true;
  // 1—2个 is no other amount than 2个, 1—3个 is
  if (!a.low.eq(a.high) && !b.low.eq(b.high)) return false;
  return meet(asTarget(a), asTarget(b));
}

function asTarget(value: Quantity): AmountInterval {
  return isRounded(value) ? widened(value) : boundsOf(value);
}

const digitsOfRounded = 3;

function isRounded({ low, comparator, unit }: Quantity): boolean {
  if (comparator === 'about') return true;
  return unit.dimension !== 'share' && Math.max(low.c.length, low.e + 1) >= digitsOfRounded;
}

/**
 * Whether two statements of what is can both be true: a written number stands for all that is rounded to it, 约 for more,
 * and 超过300家 for whatever is more.
 */
export function canBothBeTrue(a: Quantity, b: Quantity): boolean {
  return !isAllBelow(a, b) && !isAllBelow(b, a);
}

function isAllBelow(a: Quantity, b: Quantity): boolean {
  if (ways[a.comparator] === 'up' || ways[b.comparator] === 'down') return false;
  return widened(a).high.lt(widened(b).low);
}

function widened(value: Quantity): AmountInterval {
  const { low, high } = boundsOf(value);
  const half = halfOfLastDigit(value);
  return { low: low.minus(half), high: high.plus(half) };
}

/** Of 410.3 the half of 0.1; of 50左右 the half of 10, of 12000余 that of 1000. */
function halfOfLastDigit({ low, comparator, unit }: Quantity): Big {
  const isLoose = comparator === 'about' || comparator === 'somewhat-over';
  const lastOfNumber = low.e - low.c.length + 1;
  const exponent = isLoose ? lastOfNumber : Math.min(lastOfNumber, 0);
  return baseAmount(new Big(10).pow(exponent).div(2), unit);
}

/** Whether one amount is less than twice the other. */
export function areOfOneOrder(a: Quantity, b: Quantity): boolean {
  const [{ high: one }, { high: other }] = inOneUnit(a, b);
  return isLessThanTwice(one, other) && isLessThanTwice(other, one);
}

function isLessThanTwice(a: Big, b: Big): boolean {
  // most differ in how many digits they have
  if (a.s > 0 && b.s > 0 && a.e > b.e + 1) return false;
  return order(a, b.times(2)) < 0;
}

/** 300 and 3000: a digit too many. */
export function sameDigits({ low: a }: Quantity, { low: b }: Quantity): boolean {
  return a.c.join('') === b.c.join('');
}
