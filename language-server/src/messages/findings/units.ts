import type { IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

export function unitsDiffer(name: string, odd: IndicatorValue, other: IndicatorValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}单位不同，无法比较：请统一单位`,
    en: `${quoted(name)}: ${a.en} and ${b.en} are in units that can't be compared; use one unit`,
  };
}

export function unitFieldDiffers(name: string, odd: IndicatorValue, unit: string): Localized {
  const { zh, en } = valuePhrase(odd);
  return {
    zh: `${quoted(name)}${zh}与所填的单位“${short(unit)}”不符：请改数值的单位或“单位”一项`,
    en: `${quoted(name)}: ${en} doesn't fit the stated unit “${short(unit)}”; change the one or the other`,
  };
}

export function unitIs(unit: string): Localized {
  return { zh: `所填的单位是“${short(unit)}”`, en: `the stated unit is “${short(unit)}”` };
}

export function denominatorsDiffer(name: string, odd: IndicatorValue, other: IndicatorValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}的分母不同，无法比较：请统一分母`,
    en: `${quoted(name)}: ${a.en} and ${b.en} are rates of different denominators; use one denominator`,
  };
}

export function levelWithChange(name: string, odd: IndicatorValue, other: IndicatorValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}，一处是升降的幅度，一处是达到的水平：请统一成一种`,
    en: `${quoted(name)}: of ${a.en} and ${b.en} one is a change and one a level; state both the same way`,
  };
}

export function unitMissing(
  name: string,
  odd: IndicatorValue,
  other: IndicatorValue,
  unit: string,
): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}没有单位，而${b.zh}有：请补上“${unit}”`,
    en: `${quoted(name)}: ${a.en} has no unit, while ${b.en} has one; add “${unit}”`,
  };
}
