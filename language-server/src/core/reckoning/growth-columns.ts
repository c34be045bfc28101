import { type MeasuredValue, measured } from '../model/measured-values.ts';
import type { Indicator, IndicatorValue } from '../model/plan.ts';
import { sameDenominator, sameDimension } from '../model/value/compare.ts';
import { foldedChars } from '../model/value/fold.ts';
import { numberText } from './amount-words.ts';
import { rateInWords, withPrices, yearlyRate } from './growth.ts';
import { type GrowthSum, type GrowthValue, growthReckoning } from './growth-sum.ts';
import { reckonTotal } from './growth-totals.ts';
import { type AmountInterval, agree, difference, meet, middleOf, plus, ratio, times } from './interval.ts';
import { withChangeApart } from './levels-with-changes.ts';
import { boundOf, intervalOf, pointOf, turned } from './quantity-intervals.ts';
import type { Reckoning } from './reckoning.ts';

/** What the columns and fields of changes (年均增速, 〔累计〕) say, held against the base and the target beside them. */
export function reckonGrowth(written: Indicator): Reckoning[] {
  if (!written.values.some(maySayGrowth)) return [];
  const values = written.values.flatMap(withChangeApart);
  const growths = values.filter(isGrowth);
  if (growths.length === 0) return [];
  const indicator = { ...written, values };
  const base = measured(indicator, 'baseline').findLast(isPlainLevel);
  const target = measured(indicator, 'target').findLast(isPlainLevel);
  if (!base?.year || !target?.year || target.year <= base.year || !isOneMeasure(base, target)) return [];
  const years = target.year - base.year;
  return growths.flatMap((each) =>
    each.value.cumulative
      ? (reckonTotal(indicator, { base, target, growth: each, years }) ?? [])
      : reckonRate(indicator, { base, target, growth: each, years }),
  );
}

/** A value of a column of changes, or one with a change behind its level. */
function maySayGrowth({ heading, value: { text } }: IndicatorValue): boolean {
  return heading !== undefined || isApart.test(text);
}

const isApart = /[，,；;（(]/u;

function isGrowth(value: IndicatorValue): value is GrowthValue {
  return value.heading !== undefined && value.value.kind === 'quantity' && value.role === 'target';
}

function isPlainLevel({ value, part }: MeasuredValue): boolean {
  return (
    !part &&
    !value.cumulative &&
    !value.change &&
    !value.inWords &&
    !value.relativeTo &&
    value.low.eq(value.high)
  );
}

function isOneMeasure({ value: a }: MeasuredValue, { value: b }: MeasuredValue): boolean {
  return sameDimension(a.unit, b.unit) && sameDenominator(a.unit, b.unit) && a.low.gt(0) && b.low.gt(0);
}

function reckonRate(indicator: Indicator, sum: GrowthSum): Reckoning[] {
  const { base, target, growth, years } = sum;
  const { unit, change } = growth.value;
  if (unit.dimension !== 'share') return [];
  const name = foldedChars(indicator.fullName);
  const [from, to] = [intervalOf(base.value), intervalOf(target.value)];
  const rate = withPrices(yearlyRate(from, to, years), name);
  const point = middleOf(yearlyRate(pointOf(base.value), pointOf(target.value), years));
  // 1 under 年均 of a share is one point a year
  const points = base.value.unit.dimension === 'share' ? times(difference(from, to), 100 / years) : undefined;
  const said = times(intervalOf(growth.value), change?.direction === 'down' ? -100 : 100);
  const isDown = middleOf(said).lt(0);
  const bound = turned(boundOf(growth.value), isDown);
  const room = boundOf(target.value);
  const fits = (interval: AmountInterval) =>
    agree(interval, said, { ...(bound && { bound }), ...(room && { room }) });
  // 增幅, with no word of years, may be of them all
  const inAll = /年|速/u.test(growth.heading) ? undefined : times(plus(ratio(from, to), -1), 100);
  const agrees = [rate, points, inAll].some((each) => each !== undefined && fits(each));
  // 3.2 under 年均 may be a fall as well; under 增速 it is none
  const isOnlySign =
    !agrees &&
    !isDown &&
    point.lt(0) &&
    (meet(times(rate, -1), said) || (points !== undefined && meet(times(points, -1), said)));
  if (isOnlySign && !/增/u.test(growth.heading)) return [];
  const words = rateInWords(point, '%');
  return [
    growthReckoning(
      sum,
      agrees,
      words,
      isOnlySign
        ? `-${growth.value.text}`
        : agrees || room
          ? undefined
          : numberText(isDown && change ? point.neg() : point, 1),
    ),
  ];
}
