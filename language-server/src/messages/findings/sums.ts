import type { IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

export function emptyRange(name: string, text: string): Localized {
  return {
    zh: `${quoted(name)}的“${short(text)}”起点大于终点，没有数能在其中：请核对两头的数值`,
    en: `${quoted(name)}: the range “${short(text)}” ends below its start and holds no amount; check both ends`,
  };
}

export function contradictoryBounds(name: string, one: IndicatorValue, other: IndicatorValue): Localized {
  const [here, there] = [valuePhrase(one), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${here.zh}与${there.zh}互相矛盾，没有数能同时满足：请核对后改正一处`,
    en: `${quoted(name)}: no amount meets both ${here.en} and ${there.en}; check and correct one of them`,
  };
}

export function breakdownSum(name: string, sum: string, target: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(target);
  return {
    zh: `${quoted(name)}分解之和是${sum}，与${zh}不符：请核对各地的数和目标`,
    en: `${quoted(name)}: the parts add up to ${sum}, which doesn’t fit ${en}; check the parts and the target`,
  };
}

export function actualBehindPlan(name: string, actual: IndicatorValue, planned: IndicatorValue): Localized {
  const [reached, meant] = [valuePhrase(actual), valuePhrase(planned)];
  return {
    zh: `${quoted(name)}${reached.zh}没有达到${meant.zh}：后面的年份要追赶，请核对措施或目标`,
    en: `${quoted(name)}: ${reached.en} falls short of ${meant.en}; the years left have to make up for it, so check the measures or the target`,
  };
}

export function actualReachedEarly(name: string, actual: IndicatorValue, target: IndicatorValue): Localized {
  const [reached, meant] = [valuePhrase(actual), valuePhrase(target)];
  return {
    zh: `${quoted(name)}${reached.zh}已经达到${meant.zh}：可以守住，也可以提高目标`,
    en: `${quoted(name)}: ${reached.en} already meets ${meant.en}; hold it, or set a higher target`,
  };
}
