import { Big } from 'big.js';
import type { Unit } from '../model/quantity.ts';
import { intervalOf, pointOf, type WrittenAmount } from './amount.ts';
import type { Movement, StatedChange } from './from-to.ts';
import { type AmountInterval, difference, plus, ratio, times } from './interval.ts';

/** How far something went, in a unit: as the rounded numbers leave it open, and as they are written. */
export interface Distance {
  readonly interval: AmountInterval;
  readonly point: Big;
  readonly unit: string;
  /** 增长50%, 增长2倍: one number through another. */
  readonly isQuotient: boolean;
}

type Measure = (from: AmountInterval, to: AmountInterval) => AmountInterval;

/** How far it is between two amounts, in the unit that a change is said in; undefined where that is of something else. */
export function distanceOf(movement: Movement, change: StatedChange): Distance | undefined {
  const { before, after } = movement;
  const { unit } = change.amount;
  const sign = change.way === 'up' ? 1 : -1;
  if (unit.dimension === 'points')
    return before.unit.dimension === 'share' ? pointsOf(movement, change) : undefined;
  if (unit.dimension === 'share' || unit.dimension === 'multiple') {
    if (before.low.lte(0) || unit.per || /新增|净增/u.test(change.verb)) return undefined;
    const factor = unit.dimension === 'share' ? sign * 100 : sign;
    const grown: Measure = (from, to) => times(plus(ratio(from, to), -1), factor);
    return measured(movement, change, grown, unit.dimension === 'share' ? '%' : unit.text, true);
  }
  const own: Unit = unit.text === '' ? after.unit : unit;
  if (own.dimension !== after.unit.dimension || own.per?.text !== after.unit.per?.text) return undefined;
  const inUnit = new Big(sign).div(own.factor);
  return measured(movement, change, (from, to) => times(difference(from, to), inUnit), own.text, false);
}

/** The difference of two percentages, which is in points. */
export function pointsOf(movement: Movement, change: StatedChange): Distance {
  const factor = change.way === 'up' ? 100 : -100;
  return measured(movement, change, (from, to) => times(difference(from, to), factor), '个百分点', false);
}

function measured(
  { before, after }: Movement,
  { amount }: StatedChange,
  measure: Measure,
  unit: string,
  isQuotient: boolean,
): Distance {
  const isExact =
    [before, after, amount].every(({ isWhole }) => isWhole) && before.unit.text === after.unit.text;
  const interval = measure(intervalOf(before, { isExact }), intervalOf(after, { isExact }));
  const { low, high } = measure(pointOf(before), pointOf(after));
  return { interval, point: low.plus(high).div(2), unit, isQuotient };
}

const percent = new Big('0.01');

/** A change in its own unit. What is divided is often cut off where it should be rounded: 66.7% as 66%. */
export function saidInterval(amount: WrittenAmount, isQuotient: boolean): AmountInterval {
  const { low, high } = intervalOf(amount);
  const unit = amount.unit.dimension === 'share' ? percent : amount.unit.factor;
  const said = { low: low.div(unit), high: high.div(unit) };
  return isQuotient ? { low: said.low, high: said.high.plus(lastDigit(amount).div(2)) } : said;
}

function lastDigit({ decimals }: WrittenAmount): Big {
  return new Big(10).pow(-decimals);
}
