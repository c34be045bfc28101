import { Big } from 'big.js';
import { oncePer } from '../once-per.ts';
import type { Quantity, Unit } from '../quantity.ts';

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
  return !a || !b || a.of.replace(/口$/u, '') === b.of.replace(/口$/u, '');
}

/** More decimals than any unit's factor has, save 亩: 2000/3 m² is kept to 20 of them. */
const decimalsOfFactors = 12;

/** The amount in the base unit of its dimension; exact, 亩 rounded at 20 decimals of a m². */
export function baseAmount(amount: Big, unit: Unit): Big {
  const { isOne, inFull } = factorOf(unit);
  if (isOne) return amount;
  if (inFull) return amount.times(unit.factor);
  return amount.times(unit.factor.times(3).round(decimalsOfFactors)).div(3);
}

/** Most units have the factor 1, and each is asked many times. */
const factorOf = oncePer(({ factor }: Unit) => ({
  isOne: factor.eq(one),
  inFull: factor.round(decimalsOfFactors).eq(factor),
}));

/** What a quantity's ends are in the base unit, found once: it is compared with many. */
export const baseRange = oncePer(({ low, high, unit }: Quantity) => ({
  low: baseAmount(low, unit),
  high: low === high ? baseAmount(low, unit) : baseAmount(high, unit),
}));

/**
 * Which of two values is greater: negative, 0 or positive. Only amounts are compared, not how they
 * bind; a fall counts as a negative change. Undefined where the two don't measure the same thing:
 * other dimensions, denominators or points of reference, a change and a level, a total and a level, a range
 * within another. 每月4场 is more than 每年40场. A denominator or rhythm that only one of them says is taken to be in
 * the indicator's name.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  if (!measureTheSame(a, b)) return undefined;
  // a rate is compared over both denominators' counts, so that nothing is divided
  const counts: [Big, Big] = a.unit.per && b.unit.per ? [b.unit.per.count, a.unit.per.count] : [one, one];
  const rhythms = inOneRhythm(a, b);
  const [lowA, highA] = bounds(a, times(counts[0], rhythms[0]));
  const [lowB, highB] = bounds(b, times(counts[1], rhythms[1]));
  const lower = lowA.cmp(lowB);
  const upper = highA.cmp(highB);
  return lower * upper < 0 ? undefined : Math.sign(lower + upper);
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
export function times(amount: Big, by: Big | number): Big {
  return by === 1 || by === one ? amount : amount.times(by);
}

function bounds(quantity: Quantity, by: Big): [Big, Big] {
  const base = baseRange(quantity);
  const [low, high] = [times(base.low, by), times(base.high, by)];
  return quantity.change?.direction === 'down' ? [high.times(-1), low.times(-1)] : [low, high];
}
