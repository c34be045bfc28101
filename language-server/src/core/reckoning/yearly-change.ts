import type { Big } from 'big.js';
import type { FoldedText } from '../model/value/fold.ts';
import {
  intervalOf,
  isUpsideDown,
  numberPlace,
  placeOf,
  pointOf,
  textOf,
  type WrittenAmount,
} from './amount.ts';
import { numberText } from './amount-words.ts';
import { saidInterval } from './distance.ts';
import type { Movement, StatedChange } from './from-to.ts';
import { rateInWords, withPrices, yearlyRate } from './growth.ts';
import { type AmountInterval, agree, difference, middleOf, times } from './interval.ts';
import type { Reckoning } from './reckoning.ts';
import { type YearsOfPlan, yearsSpokenOf } from './years.ts';

/** 由2020年的100亿元增加到2025年的200亿元，年均增长10%: over the years between, each on top of the one before. */
export function reckonYearlyChanges(
  folded: FoldedText,
  movement: Movement,
  period: YearsOfPlan | undefined,
): Reckoning[] {
  const { before, after, changes } = movement;
  const said = yearsBetween(folded.chars, movement, period);
  const years = said ?? yearsOfThePlan(folded.chars, movement, period);
  if (!years || years < 2 || [before, after].some(isUpsideDown) || isOpen(before)) return [];
  const yearly = changes.filter(({ isYearly, amount }) => isYearly && !isUpsideDown(amount));
  return yearly.flatMap((change) => {
    const reckoning = reckonChange(folded, movement, change, years);
    if (!reckoning) return [];
    return [said || reckoning.agrees ? reckoning : { ...reckoning, isDoubtful: true as const }];
  });
}

function isOpen({ bound }: WrittenAmount): boolean {
  return bound === 'floor' || bound === 'ceiling';
}

/** 到2025年 in front of it all */
const targetYear = /(?:到|至)(?<year>(?:19|20|21)\d\d)年/u;

function yearsBetween(
  chars: string,
  { before, years }: Movement,
  period: YearsOfPlan | undefined,
): number | undefined {
  const there = targetYear.exec(chars.slice(Math.max(0, before.from - 60), before.from))?.groups?.year;
  const last = years.after ?? (there ? Number(there) : undefined);
  if (years.before && last) return last - years.before;
  return years.before || years.after ? undefined : yearsSpokenOf(chars, period);
}

const past = /已|了(?!解)|以来|过去|上年|去年|同比|基础|五年来|十[一二三四]五|相比/u;

/** Where a sentence looks forward and says no year, it is the plan's last, from the year before its first. */
function yearsOfThePlan(
  chars: string,
  { years }: Movement,
  period: YearsOfPlan | undefined,
): number | undefined {
  const isOfBase = years.before === undefined || years.before === (period?.start ?? 0) - 1;
  if (!isOfBase || years.after || targetYear.test(chars) || past.test(chars)) return undefined;
  return period && period.end - period.start + 1;
}

interface YearlyRate {
  readonly interval: AmountInterval;
  readonly point: Big;
  readonly unit: string;
}

function reckonChange(
  folded: FoldedText,
  movement: Movement,
  change: StatedChange,
  years: number,
): Reckoning | undefined {
  const { before, after } = movement;
  const { amount } = change;
  const rate = rateOf(
    movement,
    change,
    years,
    folded.chars.slice(Math.max(0, before.from - 30), before.from),
  );
  if (!rate) return undefined;
  const room = after.bound === 'floor' || after.bound === 'ceiling' ? after.bound : undefined;
  const sign = change.way === 'up' ? 1 : -1;
  const said = times(saidInterval(amount, true), sign);
  const isAlike = agree(times(rate.interval, sign), times(said, sign), {
    ...(room && { room: (room === 'floor') === sign > 0 ? ('floor' as const) : ('ceiling' as const) }),
    ...(amount.bound && { bound: amount.bound }),
  });
  // 60% to 65% is one point a year, not 1%
  const isOfPoints = isAlike && rate.unit === '个百分点' && amount.unit.dimension === 'share';
  const agrees = isAlike && !isOfPoints;
  const result = rateInWords(rate.point, rate.unit);
  const [from, to, written] = [textOf(folded, before), textOf(folded, after), textOf(folded, amount)];
  const isSure = !isAlike && !room && rate.point.times(sign).gt(0) && amount.low.eq(amount.high);
  return {
    kind: isOfPoints ? 'points' : 'growth',
    span: placeOf(folded, amount),
    from: [placeOf(folded, before), placeOf(folded, after)],
    result,
    agrees,
    message: {
      zh: `${from} → ${to}，${years}年是${result.zh}，这里写${written}${agrees ? '' : '：请核对两端的数、年份和年均数'}`,
      en: `From ${from} to ${to} in ${years} years is ${result.en}; ${written} is said${agrees ? '' : ', so check both numbers, the years and the rate'}`,
    },
    ...(isSure && {
      right: {
        span: numberPlace(folded, amount),
        newText: numberText(rate.point.abs(), Math.max(1, amount.decimals)),
      },
    }),
  };
}

function rateOf(
  { before, after }: Movement,
  { amount }: StatedChange,
  years: number,
  name: string,
): YearlyRate | undefined {
  const { dimension, text, factor } = amount.unit;
  const isShare = before.unit.dimension === 'share';
  const [from, to] = [intervalOf(before), intervalOf(after)];
  const [a, b] = [pointOf(before), pointOf(after)];
  if (dimension === 'points' || (dimension === 'share' && isShare)) {
    if (!isShare) return undefined;
    const each = (one: AmountInterval, other: AmountInterval) => times(difference(one, other), 100 / years);
    return { interval: each(from, to), point: middleOf(each(a, b)), unit: '个百分点' };
  }
  if (dimension === 'share') {
    if (from.low.lte(0) || to.low.lte(0)) return undefined;
    const interval = withPrices(yearlyRate(from, to, years), name);
    return { interval, point: middleOf(yearlyRate(a, b, years)), unit: '%' };
  }
  if (dimension !== after.unit.dimension || amount.unit.per?.text !== after.unit.per?.text) return undefined;
  const each = (one: AmountInterval, other: AmountInterval) => {
    const { low, high } = difference(one, other);
    return { low: low.div(factor).div(years), high: high.div(factor).div(years) };
  };
  return { interval: each(from, to), point: middleOf(each(a, b)), unit: text };
}
