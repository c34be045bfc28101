import { lastMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import { isBeyond, isLimit, isMet } from '../../core/model/progress.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const targetAlreadyMet: Check = {
  code: 'values/target-already-met',
  severity: 'info',
  title: { zh: '目标在基期已经达到', en: 'The target is met from the start' },
  why: {
    zh: '目标与基期相同，或者基期已在所定的线内（失业率1.8%，目标控制在4%以内），这项指标就不要求任何进展。意在守住底线、维持现有水平（如已达100%）时这样写没有错；否则应当提高目标。大于、超过不含本数：基期18人，目标>18人，并未达到。',
    en: 'An indicator whose target equals its baseline, or is a line the baseline keeps to already (1.8 % unemployment, to be kept within 4 %), asks for no progress. That is right where a level is to be held (100 % already reached, say), else the target should be higher. “More than” shuts the amount itself out: a baseline of 18 doesn’t meet >18.',
  },
  bad: [
    example(`
      指标 每百户居民拥有社区综合服务设施面积
        2022年：≥30平方米
        2025年：≥30平方米
    `),
    example(`
      指标 新时代文明实践站达标建设率
        2022年：100%
        2025年：全覆盖
    `),
    example(`
      指标 城镇登记失业率
        2022年：1.8%
        2025年：控制在4%以内
    `),
  ],
  good: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2022年：18人
        2025年：>18人
    `),
    example(`
      指标 志愿服务站点覆盖率
        2022年：—
        2025年：100%
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '≥30平方米→≥30平方米，100%→100%：意在守住现有水平，只作提示',
      en: '≥30平方米 → ≥30平方米 and 100% → 100%: meant to be kept, so only an information',
    },
  },
  *run(plan) {
    for (const indicator of plan.indicators) {
      const baseline = lastMeasured(indicator, 'baseline');
      const target = lastMeasured(indicator, 'target');
      if (!baseline || !target || target.value.isHeld || !isMet(indicator, baseline, target)) continue;
      // a step back from where things stand is the business of another check
      if (isBeyond(indicator, baseline, target) && !isLimit(target)) continue;
      yield {
        span: target.value.span,
        message: message(indicator.fullName, baseline, target),
        related: [{ span: baseline.value.span, message: hereIs(baseline) }],
      };
    }
  },
};

/** All of a whole, or nothing: no further can be asked for. */
function isUtmost({ value: { low, high, unit } }: MeasuredValue): boolean {
  const [lowest, highest] = [baseAmount(low, unit), baseAmount(high, unit)];
  return highest.eq(0) || (unit.dimension === 'share' && lowest.eq(1));
}

function message(name: string, baseline: MeasuredValue, target: MeasuredValue): Localized {
  const [from, to] = [valuePhrase(baseline), valuePhrase(target)];
  const [elseZh, elseEn] = isUtmost(target)
    ? ['否则请核对基期值', 'else check the baseline']
    : ['否则请提高目标', 'else set a higher target'];
  return {
    zh: `${quoted(name)}${from.zh}已经达到${to.zh}：意在守住现有水平的可以保留，${elseZh}`,
    en: `${quoted(name)}: ${from.en} already meets ${to.en}; keep it if holding the level is meant, ${elseEn}`,
  };
}
