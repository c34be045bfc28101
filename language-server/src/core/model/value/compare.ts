import { Big } from 'big.js';
import { oncePer } from '../once-per.ts';
import type { Quantity, Unit } from '../quantity.ts';
import { order } from './order.ts';

const one = new Big(1);

/** Whether amounts in these units can be compared at all; 个 counts whatever has a classifier of its own. */
export function sameDimension(a: Unit, b: Unit): boolean {
  if (a.dimension === b.dimension) return true;
  return (
    (a.dimension === 'things' && b.dimension.startsWith('things:')) ||
    (b.dimension === 'things' && a.dimension.startsWith('things:'))
  );
}

/**
 * Whether two rates are counted by the same, however many of them (每千人, 每万人口); one that doesn't say
 * by what often says it in its name.
 */
export function sameDenominator({ per: a }: Unit, { per: b }: Unit): boolean {
  return !a || !b || a.of === b.of || a.of.replace(/口$/u, '') === b.of.replace(/口$/u, '');
}

/** More decimals than any unit's factor has, save 亩: 2000/3 m² is kept to 20 of them. */
const decimalsOfFactors = 12;

/** The amount in the base unit of its dimension; exact, 亩 rounded at 20 decimals of a m². */
export function baseAmount(amount: Big, unit: Unit): Big {
  const { isOne, inFull } = kindOf(unit.factor);
  if (isOne) return amount;
  if (inFull) return amount.times(unit.factor);
  return amount.times(unit.factor.times(3).round(decimalsOfFactors)).div(3);
}

/** Most units have the factor 1, and most have theirs from one table. */
const kindOf = oncePer((factor: Big) => ({
  isOne: factor.eq(one),
  inFull: factor.round(decimalsOfFactors).eq(factor),
}));

/** From where to where an amount may lie. */
export interface Ends {
  readonly low: Big;
  readonly high: Big;
}

/**
 * The ends of two quantities in one unit, by one denominator and in one rhythm, which they are brought to by multiplying,
 * so that nothing is rounded; as they are written where both are written alike, as most are.
 */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Ends, Ends] {
  const counts = a.unit.per && b.unit.per ? [b.unit.per.count, a.unit.per.count] : [one, one];
  const [count, otherCount] = counts as [Big, Big];
  const [often, otherOften] = inOneRhythm(a, b);
  if (isSame(a.unit.factor, b.unit.factor) && isSame(count, otherCount) && often === otherOften)
    return [a, b];
  return [inBaseUnit(a, times(count, often)), inBaseUnit(b, times(otherCount, otherOften))];
}

function isSame(a: Big, b: Big): boolean {
  return order(a, b) === 0;
}

function inBaseUnit({ low, high, unit }: Quantity, by: Big): Ends {
  const lowest = times(baseAmount(low, unit), by);
  return { low: lowest, high: low === high ? lowest : times(baseAmount(high, unit), by) };
}

/**
 * Which of two values is greater: negative, 0 or positive. Only amounts are compared, not how they
 * bind; a fall counts as a negative change. Undefined where the two don't measure the same thing:
 * other dimensions, denominators or points of reference, a change and a level, a total and a level, a range
 * within another. 每月4场 is more than 每年40场. A denominator or rhythm that only one of them says is taken to be in
 * the indicator's name.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  if (!measureTheSame(a, b)) return undefined;
  const [one, other] = inOneUnit(a, b);
  const [lowA, highA] = inTheirDirection(a, one);
  const [lowB, highB] = inTheirDirection(b, other);
  const lower = order(lowA, lowB);
  const upper = order(highA, highB);
  return lower * upper < 0 ? undefined : Math.sign(lower + upper);
}

function inTheirDirection({ change }: Quantity, { low, high }: Ends): [Big, Big] {
  return change?.direction === 'down' ? [high.neg(), low.neg()] : [low, high];
}

function measureTheSame(a: Quantity, b: Quantity): boolean {
  return (
    sameDimension(a.unit, b.unit) &&
    sameWhereBoth(a.unit.per?.of, b.unit.per?.of) &&
    a.change?.pace === b.change?.pace &&
    a.cumulative === b.cumulative &&
    a.relativeTo === b.relativeTo
  );
}

/** 每千人 and 每千人口 are one denominator; /10万 leaves open what it counts. */
function sameWhereBoth(a = '', b = ''): boolean {
  return a === '' || b === '' || a.replace(/口$/, '') === b.replace(/口$/, '');
}

const timesAYear = { year: 1, quarter: 4, month: 12, week: 52, day: 365 } as const;

/**
 * What brings two values that recur (每月4场, 每年40场) to the same stretch of time, so that nothing is divided: what the
 * one and the other are to be multiplied by.
 */
export function inOneRhythm(
  { recurrence: a }: Pick<Quantity, 'recurrence'>,
  { recurrence: b }: Pick<Quantity, 'recurrence'>,
): readonly [number, number] {
  if (!a || !b) return [1, 1];
  return [timesAYear[a.period] * b.every, timesAYear[b.period] * a.every];
}

/** Nearly everything is multiplied by 1. */
function times(amount: Big, by: Big | number): Big {
  return by === 1 || by === one ? amount : amount.times(by);
}
