import { lastMeasured, type MeasuredValue, measured } from '../../core/model/measured-values.ts';
import { isLimit, isMet } from '../../core/model/progress.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const actualReachedEarly: Check = {
  code: 'values/actual-reached-early',
  severity: 'info',
  title: { zh: '目标提前达到', en: 'A target reached early' },
  why: {
    zh: '实绩已经达到规划期末的目标，后面几年就不再要求进展：可以守住，也可以在中期调整时提高目标。基期就已达到的另有提示；控制在某个数以内的，每年都在线内是本分，不算提前。',
    en: 'What was reached already meets the target for the end of the period, so nothing more is asked of the years left: hold it, or raise the target at mid-term. A target met from the start is pointed out by another check; keeping within a ceiling year after year is no early success.',
  },
  bad: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年实绩：76%
        2025年：≥75%
    `),
    example(`
      指标 社区老年食堂
        2022年：80家
        2024年实绩：120家
        2025年：120家
    `),
  ],
  good: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年实绩：70%
        2025年：≥75%
        2025年实绩：76%
    `),
    example(`
      指标 城镇登记失业率
        2022年：4.2%
        2023年实绩：3.8%
        2025年：控制在4%以内
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const actuals = measured(indicator, 'actual');
      const target = lastMeasured(indicator, 'target');
      if (actuals.length === 0 || !target || indicator.directionFrom === 'assumed') continue;
      if (isLimit(target) && indicator.direction === 'falling') continue;
      const baseline = lastMeasured(indicator, 'baseline');
      if (baseline && isMet(indicator, baseline, target)) continue;
      const early = actuals.find((actual) => isEarlier(actual, target) && isMet(indicator, actual, target));
      if (!early) continue;
      yield {
        span: early.value.span,
        message: message(indicator.fullName, early, target),
        related: [{ span: target.value.span, message: hereIs(target) }],
      };
    }
  },
};

function isEarlier({ year: a }: MeasuredValue, { year: b }: MeasuredValue): boolean {
  return a !== undefined && b !== undefined && a < b;
}

function message(name: string, actual: MeasuredValue, target: MeasuredValue): Localized {
  const [reached, meant] = [valuePhrase(actual), valuePhrase(target)];
  return {
    zh: `${quoted(name)}${reached.zh}已经达到${meant.zh}：可以守住，也可以提高目标`,
    en: `${quoted(name)}: ${reached.en} already meets ${meant.en}; hold it, or set a higher target`,
  };
}
