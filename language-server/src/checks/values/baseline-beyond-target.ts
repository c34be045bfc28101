import { contradictionsOf } from '../../core/facts/contradictions.ts';
import type { MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { targetBehindBaseline } from '../support/behind-baseline.ts';
import { example } from '../support/examples.ts';
import { saidInText } from '../support/facts.ts';
import { directionPhrase, hereIs, valuePhrase } from '../support/phrases.ts';

export const baselineBeyondTarget: Check = {
  code: 'values/baseline-beyond-target',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '目标不如基期', en: 'The target lies behind the baseline' },
  why: {
    zh: '目标比基期还差，等于计划退步：多半是两个数值写反了、单位写错了，或者这项指标本来应当下降而没有写明方向。只划一条线的目标（≥18%、控制在4%以内）不在此列，它们或许就是底线。按年计的指标（新增、增速、口径为当年）不作比较。',
    en: 'A target worse than where things stand plans a step back: mostly the two values are swapped, a unit is wrong, or the indicator is meant to fall and nobody said so. A target that only draws a line (≥18%, within 4 %) is left alone, for it may be the least to be kept, and so are yearly figures (newly added, growth, measured within the year).',
  },
  bad: [
    example(`
      指标 接受上门服务的居家老年人数占比
        2022年：18.7%
        2025年：18%
        方向：上升
    `),
    example(`
      指标 单位地区生产总值用水量
        2022年：40立方米
        2025年：45立方米
        方向：下降
    `),
  ],
  good: [
    example(`
      指标 接受上门服务的居家老年人数占比
        2022年：17.8%
        2025年：≥18%
    `),
    example(`
      指标 孕产妇死亡率
        2022年：9.8‰
        2025年：≤0.9%
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const behind = targetBehindBaseline(indicator);
      if (!behind) continue;
      const { baseline, target } = behind;
      // what the text has instead is mostly what is meant
      const inText = contradictionsOf(plan).filter(({ against }) => against.field?.value === target);
      yield {
        span: target.value.span,
        message: message(indicator, baseline, target),
        related: [
          { span: baseline.value.span, message: hereIs(baseline) },
          ...inText.map(({ fact }) => ({ span: fact.span, message: saidInText(fact.value.text) })),
        ],
        fixes: inText.flatMap((contradiction) => makeAgree(plan, contradiction)),
      };
    }
  },
};

function message(
  { fullName: name, direction }: Indicator,
  baseline: MeasuredValue,
  target: MeasuredValue,
): Localized {
  const [from, to] = [valuePhrase(baseline), valuePhrase(target)];
  return {
    zh: `${quoted(name)}${to.zh}不如${from.zh}，而这项指标${directionPhrase[direction].zh}：请核对数值，方向相反的请写明“方向”`,
    en: `${quoted(name)}: ${to.en} lies behind ${from.en}, but it ${directionPhrase[direction].en}; check the values, or state its direction (方向)`,
  };
}
