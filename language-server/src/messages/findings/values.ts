import type { Direction, IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { valuePhrase } from './phrases.ts';

const meant: Record<Direction, Localized> = {
  rising: { zh: '应当上升', en: 'is meant to rise' },
  falling: { zh: '应当下降', en: 'is meant to fall' },
};

export function milestoneBeyondTarget(
  name: string,
  direction: Direction,
  earlier: IndicatorValue,
  later: IndicatorValue,
): Localized {
  const [first, second] = [valuePhrase(earlier), valuePhrase(later)];
  const verb = direction === 'rising' ? '超过了' : '已经低于';
  return {
    zh: `${quoted(name)}${first.zh}${verb}${second.zh}：请核对两处数值`,
    en: `${quoted(name)}: ${first.en} goes past ${second.en}; check both values`,
  };
}

export function milestonesNotMonotonic(
  name: string,
  direction: Direction,
  later: IndicatorValue,
  earlier: IndicatorValue,
): Localized {
  const [second, first] = [valuePhrase(later), valuePhrase(earlier)];
  return {
    zh: `${quoted(name)}${second.zh}落到了${first.zh}的后面，而这项指标${meant[direction].zh}：请核对两处数值`,
    en: `${quoted(name)}: ${second.en} falls back behind ${first.en}, but it ${meant[direction].en}; check both values`,
  };
}

export function baselineBeyondTarget(
  name: string,
  direction: Direction,
  baseline: IndicatorValue,
  target: IndicatorValue,
): Localized {
  const [from, to] = [valuePhrase(baseline), valuePhrase(target)];
  return {
    zh: `${quoted(name)}${to.zh}不如${from.zh}，而这项指标${meant[direction].zh}：请核对数值，方向相反的请写明“方向”`,
    en: `${quoted(name)}: ${to.en} lies behind ${from.en}, but it ${meant[direction].en}; check the values, or state its direction (方向)`,
  };
}

/** @param isUtmost whether nothing further can be asked for: all of it, or none */
export function targetAlreadyMet(
  name: string,
  baseline: IndicatorValue,
  target: IndicatorValue,
  isUtmost: boolean,
): Localized {
  const [from, to] = [valuePhrase(baseline), valuePhrase(target)];
  const [elseZh, elseEn] = isUtmost
    ? ['否则请核对基期值', 'else check the baseline']
    : ['否则请提高目标', 'else set a higher target'];
  return {
    zh: `${quoted(name)}${from.zh}已经达到${to.zh}：意在守住现有水平的可以保留，${elseZh}`,
    en: `${quoted(name)}: ${from.en} already meets ${to.en}; keep it if holding the level is meant, ${elseEn}`,
  };
}

/** Why a binding indicator's target can't be assessed. */
export type Indefinite = 'about' | 'softened' | 'words' | 'more-than-baseline';

export function targetNotDefinite(
  name: string,
  target: IndicatorValue,
  reason: Indefinite,
  detail: string,
): Localized {
  const { zh, en } = valuePhrase(target);
  const because: Record<Indefinite, Localized> = {
    about: { zh: '只是约数', en: 'is only approximate' },
    softened: { zh: `带有“${detail}”`, en: `is softened by “${detail}”` },
    words: { zh: '没有确定的数', en: 'states no definite amount' },
    'more-than-baseline': {
      zh: `只说好于基期值${detail}`,
      en: `only asks for better than the baseline ${detail}`,
    },
  };
  return {
    zh: `约束性指标${quoted(name)}${zh}${because[reason].zh}，难以考核：请写明要达到的数值`,
    en: `Binding indicator ${quoted(name)}: ${en} ${because[reason].en} and can't be assessed; state the amount to be reached`,
  };
}

export function shareAbove(name: string, value: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(value);
  return {
    zh: `${quoted(name)}${zh}超过100%，而占比、覆盖率一类最多是100%：请核对数值`,
    en: `${quoted(name)}: ${en} is above 100 %, the most a share can be; check the value`,
  };
}

export function shareBelow(name: string, value: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(value);
  return {
    zh: `${quoted(name)}${zh}小于0，而占比、覆盖率一类不会是负数：请核对数值`,
    en: `${quoted(name)}: ${en} is below 0, which a share can't be; check the value`,
  };
}
