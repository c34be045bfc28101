import { type MeasuredValue, measured } from '../../core/model/measured-values.ts';
import { isBeyond } from '../../core/model/progress.ts';
import { isSameTime } from '../../core/model/year-parts.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const actualBehindPlan: Check = {
  code: 'values/actual-behind-plan',
  severity: 'info',
  title: { zh: '实绩落后于当年的计划', en: 'An actual value behind the plan for its year' },
  why: {
    zh: '某一年的实绩没有达到规划为这一年定的数值，后面各年就要追赶：是调整措施，还是调整目标，要有交代。按年计的指标（新增、增速、口径为当年）不作比较。',
    en: 'What was reached in a year falls short of what the plan set for that year, so the years left have to make up for it: either more is done or the target changes. Yearly figures (newly added, growth, measured within the year) are left alone.',
  },
  bad: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年：65%
        2023年实绩：63%
        2025年：75%
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：≥60%
        2025年实绩：58.5%
    `),
  ],
  good: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年：65%
        2023年实绩：65%
        2025年：75%
    `),
    example(`
      指标 新增养老床位数
        2023年：500张
        2023年实绩：480张
        2025年：500张
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const actuals = measured(indicator, 'actual');
      if (actuals.length === 0) continue;
      const planned = measured(indicator, 'milestone', 'target');
      for (const actual of actuals) {
        const meant = planned.find((each) => isSameTime(each, actual));
        if (!meant || !isBeyond(indicator, meant, actual)) continue;
        yield {
          span: actual.value.span,
          message: message(indicator.fullName, actual, meant),
          related: [{ span: meant.value.span, message: hereIs(meant) }],
        };
      }
    }
  },
};

function message(name: string, actual: MeasuredValue, planned: MeasuredValue): Localized {
  const [reached, meant] = [valuePhrase(actual), valuePhrase(planned)];
  return {
    zh: `${quoted(name)}${reached.zh}没有达到${meant.zh}：后面的年份要追赶，请核对措施或目标`,
    en: `${quoted(name)}: ${reached.en} falls short of ${meant.en}; the years left have to make up for it, so check the measures or the target`,
  };
}
