import { meantWay } from '../../core/model/direction/meant.ts';
import { lastMeasured, type MeasuredValue, measured } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { isBeyond, isLimit } from '../../core/model/progress.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { isSameTime } from '../../core/model/year-parts.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { exchange } from '../fixes/other-years.ts';
import { example } from '../support/examples.ts';
import { directionPhrase, hereIs, valuePhrase } from '../support/phrases.ts';

export const milestonesNotMonotonic: Check = {
  code: 'values/milestones-not-monotonic',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '里程碑走了回头路', en: 'A milestone falls back' },
  why: {
    zh: '一年接一年的里程碑应当朝着目标走。后一年退到前一年（或者基期）的后面，多半是写错了年份或数值；确有原因的，要向读者说明。按年计的指标（新增、增速、口径为当年）不作比较。',
    en: 'Milestones lead to the target year after year. One that falls back behind the year before it, or behind the baseline, mostly has a wrong year or value; where it is meant, readers deserve the reason. Yearly figures (newly added, growth, measured within the year) are left alone.',
  },
  bad: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年：70%
        2024年：65%
        2025年：80%
    `),
    example(`
      指标 人均水资源消耗量
        2022年：300立方米
        2023年：280立方米
        2024年：290立方米
        2025年：≤260立方米
    `),
  ],
  good: [
    example(`
      指标 老年人健康管理率
        2022年：60%
        2023年：65%
        2024年：65%
        2025年：80%
    `),
    example(`
      指标 社区文化活动
        2023年：每年120场
        2024年：累计260场
        2025年：累计400场
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const baseline = lastMeasured(indicator, 'baseline');
      const milestones = measured(indicator, 'milestone');
      const written = baseline ? [baseline, ...milestones] : milestones;
      if (written.length < 2) continue;
      const goals = measured(indicator, 'target', 'outlook');
      // what has gone past the target is the business of another check
      const steps = written.filter((step) => !goals.some((goal) => isBeyond(indicator, step, goal)));
      for (const [index, later] of steps.entries()) {
        const earlier = steps[index - 1];
        if (!earlier || isSameTime(earlier, later) || !isBeyond(indicator, earlier, later)) continue;
        const mayTurn = meantWay(indicator) === 'either' && !goals.some(({ value }) => value.isHeld);
        // 常住人口 and 制造业增加值占比 may go up and down again, though not by half
        if (mayTurn && !isFarFrom(later, earlier)) continue;
        // a line that things keep to already is no step back
        if (earlier.role === 'baseline' && isLimit(later)) continue;
        yield {
          span: later.value.span,
          message: message(indicator, later, earlier),
          related: [{ span: earlier.value.span, message: hereIs(earlier) }],
          fixes:
            earlier.role === 'milestone' ? exchange(indicator, [...steps, ...goals], earlier, later) : [],
        };
      }
    }
  },
};

/** Whether of two amounts one is more than twice the other. */
function isFarFrom({ value: a }: MeasuredValue, { value: b }: MeasuredValue): boolean {
  const [one, other] = [baseAmount(a.low, a.unit), baseAmount(b.low, b.unit)];
  return one.gt(other.times(2)) || other.gt(one.times(2));
}

function message(
  { fullName: name, direction }: Indicator,
  later: MeasuredValue,
  earlier: MeasuredValue,
): Localized {
  const [second, first] = [valuePhrase(later), valuePhrase(earlier)];
  return {
    zh: `${quoted(name)}${second.zh}落到了${first.zh}的后面，而这项指标${directionPhrase[direction].zh}：请核对两处数值`,
    en: `${quoted(name)}: ${second.en} falls back behind ${first.en}, but it ${directionPhrase[direction].en}; check both values`,
  };
}
