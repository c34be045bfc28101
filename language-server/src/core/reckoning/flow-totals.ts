import { numberText } from './amount-words.ts';
import { type GrowthSum, growthReckoning } from './growth-sum.ts';
import { type AmountInterval, middleOf, times } from './interval.ts';
import { boundOf, intervalOf, ownInterval, pointOf } from './quantity-intervals.ts';
import type { Reckoning } from './reckoning.ts';

/** 新增就业每年25万人以上, 〔125〕 in five years: what is done in each of them comes to the total. */
export function reckonFlowTotal(sum: GrowthSum): Reckoning | undefined {
  const { base, target, growth, years } = sum;
  const said = times(ownInterval(growth.value), growth.value.unit.factor);
  const [from, to] = [intervalOf(base.value), intervalOf(target.value)];
  const [least, most] = [from, to].sort((a, b) => a.low.cmp(b.low)) as [AmountInterval, AmountInterval];
  const bound = boundOf(growth.value);
  const isMore = said.low.gt(most.high.times(years));
  // no year is to be below the last one where that is a floor
  const floor = boundOf(target.value) === 'floor' ? to.low : least.low;
  const isLess = said.high.lt(floor.times(years));
  const agrees =
    (!isMore && !isLess) || (isMore && boundOf(target.value) === 'floor') || (isLess && bound === 'floor');
  const each = middleOf(pointOf(target.value)).times(years).div(target.value.unit.factor);
  const number = numberText(each) + target.value.unit.text;
  const words = { zh: `每年都这样共${number}`, en: `${number} in all if each is like the last` };
  return growthReckoning(sum, agrees, words, undefined);
}
