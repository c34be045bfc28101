import type { Big } from 'big.js';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { intervalOf, isUpsideDown, numberPlace, placeOf, textOf, type WrittenAmount } from './amount.ts';
import { inUnit, numberText, wayWords } from './amount-words.ts';
import { type Distance, distanceOf, pointsOf, saidInterval } from './distance.ts';
import type { Movement, StatedChange, Way } from './from-to.ts';
import { agree, type Bound } from './interval.ts';
import type { Correction, Reckoning } from './reckoning.ts';

const opposite: Readonly<Record<Way, Way>> = { up: 'down', down: 'up' };

/** What is said of a movement, held against its two ends: which way it went, and how far. */
export function reckonMovement(folded: FoldedText, movement: Movement): Reckoning[] {
  const { before, after, way, changes } = movement;
  if (isOpen(before) || isUpsideDown(before) || isUpsideDown(after)) return [];
  const went = wayOf(movement);
  if (way && went && way !== went) return [wrongWay(folded, movement, went)];
  const totals = changes.filter(({ isYearly, amount }) => !isYearly && !isUpsideDown(amount));
  return totals.flatMap((change) => reckonChange(folded, movement, change) ?? []);
}

function isOpen({ bound }: WrittenAmount): boolean {
  return bound === 'floor' || bound === 'ceiling';
}

function wayOf({ before, after }: Movement): Way | undefined {
  if (before.bound || after.bound === 'about' || before.unit.dimension === 'number') return undefined;
  const [from, to] = [intervalOf(before), intervalOf(after)];
  if (to.low.gt(from.high)) return 'up';
  return to.high.lt(from.low) ? 'down' : undefined;
}

function wrongWay(folded: FoldedText, { before, after }: Movement, went: Way): Reckoning {
  const [from, to] = [textOf(folded, before), textOf(folded, after)];
  const [is, said] = [wayWords[went], wayWords[opposite[went]]];
  return {
    kind: 'difference',
    span: spanOf(folded, before.from, after.to),
    from: [placeOf(folded, before), placeOf(folded, after)],
    result: is,
    agrees: false,
    message: {
      zh: `${from} → ${to}是${is.zh}，这里写成${said.zh}：请核对这两个数`,
      en: `From ${from} to ${to} is ${is.en}, but ${said.en} is said; check the two numbers`,
    },
  };
}

function reckonChange(folded: FoldedText, movement: Movement, change: StatedChange): Reckoning | undefined {
  const { before, after } = movement;
  const { amount, verb } = change;
  const distance = distanceOf(movement, change);
  if (!distance) return undefined;
  const isUnsure = change.isOfUnsaidBase === true;
  if (isUnsure && !isNear(distance.point, amount.low)) return undefined;
  const room = roomOf(after, change.way);
  const binds = { ...(room && { room }), ...(amount.bound && { bound: amount.bound }) };
  const isOfShares = before.unit.dimension === 'share' && amount.unit.dimension === 'share';
  const points = isOfShares ? pointsOf(movement, change) : undefined;
  // 93% to 95% is 2.15% more as well as 2 points; who writes 2% means the points
  const isOfPoints = points?.point.eq(amount.low) ?? false;
  const agrees =
    !isOfPoints &&
    !isAtEdge(distance, movement, amount) &&
    agree(distance.interval, saidInterval(amount, distance.isQuotient), binds);
  const shown = points && !agrees ? points : distance;
  const isTurned = shown.point.lt(0);
  const way = wayWords[isTurned ? opposite[change.way] : change.way];
  const result = inUnit(shown.point.abs(), shown.unit);
  const right =
    isTurned || room || agrees ? undefined : corrected(folded, amount, shown.point, shown === points);
  const written = textOf(folded, amount);
  const why = points && !agrees;
  // as much may have come new as was lost meanwhile
  if (change.isGross && distance.point.lt(amount.low)) return undefined;
  return {
    kind: isOfPoints ? 'points' : 'difference',
    span: placeOf(folded, amount),
    from: [placeOf(folded, before), placeOf(folded, after)],
    result,
    agrees,
    message: {
      zh: `${textOf(folded, before)} → ${textOf(folded, after)}是${way.zh}${result.zh}${why ? '（两个百分数的差是百分点）' : ''}，这里写${verb}${written}${agrees ? '' : '：请核对这几个数'}`,
      en: `From ${textOf(folded, before)} to ${textOf(folded, after)} is ${way.en} of ${result.en}${why ? ' (the difference of two percentages is in points)' : ''}; ${written} is said${agrees ? '' : ', so check these numbers'}`,
    },
    ...(right && { right }),
    ...(isUnsure && !agrees && { isDoubtful: true as const }),
  };
}

/** Half as much again is of another year. */
function isNear(point: Big, said: Big): boolean {
  return said.gt(point.times('0.6')) && said.lt(point.times('1.6'));
}

/**
 * 1.2万 → 1.9万 may be anything from 6000 to 8000, if both were rounded as far as can be; who says 6000 to the unit has
 * taken one wrong digit for the other.
 */
function isAtEdge(
  { interval, point }: Distance,
  { after }: Movement,
  { low, unit, isWhole, bound }: WrittenAmount,
): boolean {
  const isFiner = isWhole && !after.isWhole && unit.factor.lt(after.unit.factor);
  if (!isFiner || bound || after.bound || interval.low.eq(interval.high)) return false;
  const half = interval.high.minus(interval.low).div(2);
  return low.minus(point).abs().gte(half.times('0.95'));
}

/** 提高到60%以上 is a rise of so much or more, 下降到3%以内 a fall. */
function roomOf({ bound }: WrittenAmount, way: Way): Bound | undefined {
  if (bound !== 'floor' && bound !== 'ceiling') return undefined;
  return (bound === 'floor') === (way === 'up') ? 'floor' : 'ceiling';
}

/** The number that would be right: in full where it has few decimals, else as exact as the one that is written. */
function corrected(
  folded: FoldedText,
  amount: WrittenAmount,
  point: Big,
  isOfPoints: boolean,
): Correction | undefined {
  if (!amount.low.eq(amount.high)) return undefined;
  const newText = rightNumber(point, amount.decimals);
  if (isOfPoints) return { span: placeOf(folded, amount), newText, unit: '个百分点' };
  return { span: numberPlace(folded, amount), newText };
}

function rightNumber(point: Big, decimals: number): string {
  const isShort = point.round(2).eq(point);
  return numberText(point, isShort ? 2 : decimals);
}
