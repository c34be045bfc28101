import { Big } from 'big.js';
import { isFlow, isRunningTotal } from '../model/measured-values.ts';
import type { Indicator } from '../model/plan.ts';
import { sameDimension } from '../model/value/compare.ts';
import { foldedChars } from '../model/value/fold.ts';
import { inUnit, numberText } from './amount-words.ts';
import { reckonFlowTotal } from './flow-totals.ts';
import { isAtConstantPrices } from './growth.ts';
import { type GrowthSum, growthReckoning } from './growth-sum.ts';
import { type AmountInterval, agree, difference, meet, middleOf, plus, ratio, times } from './interval.ts';
import { boundOf, intervalOf, ownInterval, pointOf, turned } from './quantity-intervals.ts';
import type { Reckoning } from './reckoning.ts';

/** What stands at a year's end, and is not done anew in each of them. */
const isLevel = /率|比重|占比|比例|年限|寿命|拥有|保有|存量|每[千万百]|人均/u;

/** 〔3.9〕, 累计增长60%: the whole way from the base to the target. */
export function reckonTotal(indicator: Indicator, sum: GrowthSum): Reckoning | undefined {
  const { base, target, growth, years } = sum;
  const { unit, change } = growth.value;
  const [from, to] = [intervalOf(base.value), intervalOf(target.value)];
  const isOfLevel =
    sameDimension(unit, base.value.unit) ||
    (unit.dimension === 'points' && base.value.unit.dimension === 'share');
  if (isRunningTotal(indicator) || (!isOfLevel && unit.dimension !== 'share')) return undefined;
  const unitFactor = unit.dimension === 'points' ? new Big('0.01') : unit.factor;
  const said = times(ownInterval(growth.value), unitFactor);
  const name = foldedChars(indicator.fullName);
  const measure = (a: AmountInterval, b: AmountInterval) =>
    isOfLevel ? difference(a, b) : plus(ratio(a, b), -1);
  const distance = measure(from, to);
  // six hundred over five years may be what was done in each of them, and no growth
  const all = isOfLevel && unit.dimension !== 'share' ? sumOverYears(from, to, years) : undefined;
  const isFall = middleOf(distance).lt(0);
  // ＋12.4% is no fall, whatever a bare 12.4% may be
  const isAgainst = isFall && !change && /^[[〔(]?\+/u.test(foldedChars(growth.value.text));
  if (!isOfLevel && isAtConstantPrices(name) && !isAgainst) return undefined;
  const size = isFall ? times(distance, -1) : distance;
  const written = isFall || change?.direction === 'down' ? absolute(said) : said;
  const [bound, room] = [boundOf(growth.value), turned(boundOf(target.value), isFall)];
  const agrees =
    (!isAgainst && agree(size, written, { ...(bound && { bound }), ...(room && { room }) })) ||
    (all !== undefined && meet(all, said));
  if (all !== undefined && isFlow(indicator)) return reckonFlowTotal(sum);
  // what is less than one year's can't be that of all years
  const mayBeSum = all !== undefined && !change && !isLevel.test(name) && said.high.gte(from.low);
  if (!agrees && mayBeSum) return undefined;
  const shown = middleOf(measure(pointOf(base.value), pointOf(target.value)));
  const amount = shown.div(unitFactor).abs();
  const isPoints = base.value.unit.dimension === 'share';
  const text = inUnit(amount, isOfLevel && isPoints ? '个百分点' : unit.text);
  const words = {
    zh: `${isFall ? '下降' : '增加'}${text.zh}`,
    en: `a ${isFall ? 'fall' : 'rise'} of ${text.en} in all`,
  };
  return growthReckoning(
    { base, target, growth, years },
    agrees,
    words,
    agrees || room ? undefined : numberText(amount),
  );
}

function sumOverYears(from: AmountInterval, to: AmountInterval, years: number): AmountInterval {
  const low = from.low.lt(to.low) ? from.low : to.low;
  const high = from.high.gt(to.high) ? from.high : to.high;
  return { low: low.times(years), high: high.times(years) };
}

function absolute({ low, high }: AmountInterval): AmountInterval {
  return high.lt(0) ? { low: high.abs(), high: low.abs() } : { low, high };
}
