import { isMeasured, measured } from '../../core/model/measured-values.ts';
import type { Indicator, IndicatorValue } from '../../core/model/plan.ts';
import { baseAmount, sameDimension } from '../../core/model/value/compare.ts';
import { foldedChars } from '../../core/model/value/fold.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeDefinite, makeExpected } from '../fixes/definite.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

/** Words that only say which way to go; 完成, 达标 and 完成上级下达的任务 can be assessed. */
const vagueWords =
  /逐步|逐年|稳步|进一步|不断|明显|显著|大幅|有所|改善|提高|提升|增加|增强|降低|减少|下降|上升|高于|优于|力争|争取|努力|原则上/u;
const definiteWords = /完成|下达|达到|达标|建成|实现|标准|以内|控制/u;

export const targetNotDefinite: Check = {
  code: 'values/target-not-definite',
  severity: 'warning',
  title: { zh: '约束性指标的目标不确定', en: 'A binding indicator without a definite target' },
  why: {
    zh: '约束性指标是政府必须完成、要考核的，目标须是确定的数。“左右”“力争”“逐步提高”，或者只说比基期高（基期18人，目标>18人），到期都无从判断是否完成。基期值自己就是同样的上限或下限（基期>99%，目标>99%）的，不在此列。预期性指标不受此限。',
    en: 'A binding indicator is what government must reach and is assessed on, so its target has to be a definite amount. “About”, “strive for”, “gradually raise”, or merely more than the baseline (baseline 18, target >18) can’t be told reached from missed. A baseline that is the same bound (>99% and >99%) is another matter. Expected indicators are free to say so.',
  },
  bad: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2022年：18人
        2025年：>18人
        属性：约束性
        责任部门：市民政局
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：力争60%以上
        属性：约束性
        责任部门：市民政局
    `),
    example(`
      指标 困难老年人家庭适老化改造
        2025年：3000户左右
        属性：约束性
        责任部门：市民政局
    `),
  ],
  good: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2022年：18人
        2025年：>20人
        属性：约束性
        责任部门：市民政局
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：力争60%以上
        属性：预期性
    `),
    example(`
      指标 化学需氧量排放总量减少
        2025年：完成省下达任务
        属性：约束性
        责任部门：市生态环境局
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '18人→>18人，10人→>10人：只说好于基期',
      en: '18人 → >18人 and 10人 → >10人 say only “better than the baseline”',
    },
  },
  *run(plan) {
    for (const indicator of plan.indicators) {
      if (indicator.property?.value !== 'binding') continue;
      const targets = indicator.values.filter(({ role }) => role === 'target' || role === 'standard');
      const reasons = targets.map((target) => ({ target, why: indefinite(indicator, target) }));
      if (reasons.some(({ why }) => why === undefined)) continue;
      for (const { target, why } of reasons) {
        if (!why) continue;
        yield {
          span: target.value.span,
          message: message(indicator.fullName, target, why.because),
          related: why.baseline ? [{ span: why.baseline.value.span, message: hereIs(why.baseline) }] : [],
          fixes: [...makeDefinite(target.value), ...makeExpected(indicator)],
        };
      }
    }
  },
};

interface Reason {
  /** What is said of the target. */
  readonly because: Localized;
  readonly baseline?: IndicatorValue;
}

/** Why a target can't be assessed; undefined where it can be, or is no value at all. */
function indefinite(indicator: Indicator, target: IndicatorValue): Reason | undefined {
  const { value } = target;
  if (value.kind === 'words') {
    const words = foldedChars(value.text);
    // 提高到城镇90%、农村80% names amounts, if not a single one
    const isVague =
      !value.problem && !/\d/.test(words) && vagueWords.test(words) && !definiteWords.test(words);
    return isVague ? { because: { zh: '没有确定的数', en: 'states no definite amount' } } : undefined;
  }
  if (!isMeasured(target) || value.kind === 'none') return undefined;
  const { softener, comparator } = value;
  // 动态保持 says how a full measure is kept, and leaves nothing open
  if (softener && !/动态/u.test(foldedChars(softener)))
    return { because: { zh: `带有“${softener}”`, en: `is softened by “${softener}”` } };
  if (comparator === 'about' || comparator === 'somewhat-over') {
    return { because: { zh: '只是约数', en: 'is only approximate' } };
  }
  if (comparator !== 'more-than' && comparator !== 'less-than') return undefined;
  const baseline = measured(indicator, 'baseline').find(
    (each) =>
      sameDimension(each.value.unit, value.unit) &&
      baseAmount(each.value.high, each.value.unit).eq(baseAmount(value.low, value.unit)),
  );
  // >99 where the base says >99 too asks for what was kept: one bound for both, and none of them a point
  if (!baseline || baseline.value.comparator === comparator) return undefined;
  const { text } = baseline.value;
  const because = { zh: `只说好于基期值${text}`, en: `only asks for better than the baseline ${text}` };
  return { because, baseline };
}

function message(name: string, target: IndicatorValue, because: Localized): Localized {
  const { zh, en } = valuePhrase(target);
  return {
    zh: `约束性指标${quoted(name)}${zh}${because.zh}，难以考核：请写明要达到的数值`,
    en: `Binding indicator ${quoted(name)}: ${en} ${because.en} and can't be assessed; state the amount to be reached`,
  };
}
