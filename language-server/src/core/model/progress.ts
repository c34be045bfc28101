import { isFlow, isRunningTotal, type MeasuredValue } from './measured-values.ts';
import type { Direction, Indicator } from './plan.ts';
import type { Comparator, Quantity } from './quantity.ts';
import { type Ends, inOneUnit, sameDenominator, sameDimension } from './value/compare.ts';
import { foldedChars } from './value/fold.ts';
import { order } from './value/order.ts';
import { areComparableInTime } from './year-parts.ts';

/** The amounts that two values may mean, in one unit, and whether more or less of it is further on the way. */
interface EndsOnTheWay {
  readonly way: Direction;
  readonly first: Ends;
  readonly second: Ends;
}

const ceilings: readonly Comparator[] = ['at-most', 'less-than'];
const floors: readonly Comparator[] = ['at-least', 'more-than', 'somewhat-over'];

/** Whether `a` goes further than `b` on the indicator's way; false where the two can't be compared. */
export function isBeyond(indicator: Indicator, a: MeasuredValue, b: MeasuredValue): boolean {
  if (isTotalBefore(indicator, a) || isTotalBefore(indicator, b) || !areComparableInTime(a, b)) return false;
  const comparison = comparisonOf(indicator, a.value, b.value);
  return comparison !== undefined && isFurther(comparison);
}

/** Whether where things stand (`level`) already does what `target` asks for. 18人 is not yet `>18人`. */
export function isMet(indicator: Indicator, level: MeasuredValue, target: MeasuredValue): boolean {
  if (isTotalBefore(indicator, level) || !areComparableInTime(level, target)) return false;
  // 65%左右 asks for 65%: what it leaves open is for the end, and no excuse before the start
  const point =
    target.value.comparator === 'about' ? { ...target.value, comparator: 'equal' as const } : target.value;
  const comparison = comparisonOf(indicator, level.value, point);
  if (!comparison) return false;
  const { way, first: stands, second: asked } = comparison;
  const ahead = way === 'rising' ? order(stands.low, asked.low) : order(asked.high, stands.high);
  const needsMore = isStrict(target.value) && !isStrict(level.value);
  return needsMore ? ahead > 0 : ahead >= 0;
}

/** 〔21.5〕 under 2020年 is what the period before came to: a new period's total begins at nothing. */
function isTotalBefore(indicator: Indicator, { role, value }: MeasuredValue): boolean {
  return role === 'baseline' && (value.cumulative === true || isRunningTotal(indicator));
}

/** Whether a value is a line to keep to (≥18%, 控制在4%以内) and not a point to arrive at. */
export function isLimit({ value: { comparator } }: MeasuredValue): boolean {
  return comparator !== 'equal' && comparator !== 'about' && comparator !== 'somewhat-over';
}

/** Whether a value says how much it may be at most. */
export function isCeiling({ value }: MeasuredValue): boolean {
  return ceilings.includes(value.comparator);
}

/** Whether a value says how much it has to be at least; 余 only says about how much it is. */
export function isFloor({ value: { comparator } }: MeasuredValue): boolean {
  return comparator === 'at-least' || comparator === 'more-than';
}

/** `more than`, `less than` and `somewhat over` shut the amount itself out. */
function isStrict({ comparator }: Quantity): boolean {
  return comparator === 'more-than' || comparator === 'less-than' || comparator === 'somewhat-over';
}

/**
 * Two values of one indicator say something about each other only if they are of one kind: levels
 * with levels, totals with totals, what recurs with what recurs. A change is compared where it is
 * sure to be counted from one base: a total, or a decline (下降15%) of what is no yearly figure;
 * 增长6% under a year mostly means 比上年. A ceiling says nothing of the way up, nor a floor of the way down.
 */
function comparisonOf(indicator: Indicator, a: Quantity, b: Quantity): EndsOnTheWay | undefined {
  if (!a.cumulative && (isFlow(indicator) || isYearly(a))) return undefined;
  return comparisonOnTheWay(indicator.direction, a, b);
}

/**
 * Whether `a` goes further than `b` where both are known to be for the same time, so that what goes up and
 * down from year to year may be compared too; false where they are not of one kind.
 */
export function goesFurther(direction: Direction, a: Quantity, b: Quantity): boolean {
  const comparison = comparisonOnTheWay(direction, a, b);
  return comparison !== undefined && isFurther(comparison);
}

function isFurther({ way, first, second }: EndsOnTheWay): boolean {
  const [ahead, behind] = way === 'rising' ? [first, second] : [second, first];
  return order(ahead.low, behind.low) > 0 && order(ahead.high, behind.high) > 0;
}

function comparisonOnTheWay(direction: Direction, a: Quantity, b: Quantity): EndsOnTheWay | undefined {
  if (!isOfOneKind(a, b)) return undefined;
  const way = wayOf(direction, a);
  const useless = way === 'rising' ? ceilings : floors;
  if (useless.includes(a.comparator) || useless.includes(b.comparator)) return undefined;
  const [one, other] = inOneUnit(a, b);
  return { way, first: withLeeway(a, one), second: withLeeway(b, other) };
}

/** Whether two quantities are of one dimension and of one kind: level, change, total or recurring. */
export function isOfOneKind(a: Quantity, b: Quantity): boolean {
  return (
    sameDimension(a.unit, b.unit) &&
    sameDenominator(a.unit, b.unit) &&
    a.relativeTo === b.relativeTo &&
    !a.cumulative === !b.cumulative &&
    a.change?.pace === b.change?.pace &&
    a.change?.direction === b.change?.direction &&
    !a.recurrence === !b.recurrence
  );
}

/** 较2025年提高6个百分点: one base for all years. */
const countedFromBase = /^[比较](?:20\d\d年|基期|["“]?十[一二三四五六七八九]五["”]?末)/u;

function isYearly({ change, text }: Quantity): boolean {
  if (!change || change.pace === 'annual') return change !== undefined;
  return change.direction === 'up' && !countedFromBase.test(foldedChars(text));
}

/** A decline that is wanted is the further on the larger it is. */
function wayOf(direction: Direction, { change }: Quantity): Direction {
  if (!change) return direction;
  return (change.direction === 'down') === (direction === 'falling') ? 'rising' : 'falling';
}

/** `about` leaves a tenth on both sides, 余 a tenth above. */
function withLeeway({ comparator }: Quantity, ends: Ends): Ends {
  const { low, high } = ends;
  switch (comparator) {
    case 'about':
      return { low: low.times('0.9'), high: high.times('1.1') };
    case 'somewhat-over':
      return { low, high: high.times('1.1') };
    default:
      return ends;
  }
}
