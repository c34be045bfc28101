import { fallSteadily } from '../../core/model/direction/direction.ts';
import { meantWay } from '../../core/model/direction/meant.ts';
import { lastMeasured, type MeasuredValue, measured } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { isBeyond, isLimit, isMet } from '../../core/model/progress.ts';
import { plannedRoles } from '../../core/model/roles.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { stateOtherWay } from '../fixes/direction-field.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const milestoneBeyondTarget: Check = {
  code: 'values/milestone-beyond-target',
  severity: 'error',
  isContradiction: true,
  title: { zh: '里程碑越过了目标', en: 'A milestone goes past the target' },
  why: {
    zh: '里程碑是走向目标的一步，按指标的方向不能比目标走得更远；走得更远，说明两处数值必有一处写错，或者目标定低了。应当下降的指标反过来看；数值只降不升，又没有基期，名称也看不出应当上升还是下降的，作警告，写明“方向”就不再提示。按年计的指标（新增、增速、口径为当年）每年可高可低，不作比较；总量只同总量比，每年的只同每年的比；基期已在线内的总量控制（用水总量≤1.86亿立方米）逐年放宽或收紧都可以。',
    en: 'A milestone is a step towards the target and can go no further than it in the indicator’s own direction; where it does, one of the two values is wrong, or the target too low. For an indicator that is meant to fall it is the other way round. Values that only fall, with no baseline and a name that doesn’t say which way is meant, are a warning; stating the direction (方向) answers it. Yearly figures (newly added, growth, measured within the year) may go up and down and are left alone; totals are compared with totals only, and what recurs with what recurs. A line that the baseline keeps to already (water use ≤ 186 million m³) may be drawn nearer or further year by year.',
  },
  bad: [
    example(`
      指标 实行全科服务模式的城乡社区覆盖率
        2022年：60%
        2024年：95%
        2025年：90%
    `),
    example(`
      指标 城镇登记失业率
        2022年：3.4%
        2024年：≤2.5%
        2025年：≤3%
        方向：下降
    `),
    example(`
      指标 养老护理员数量
        2022年：8000人
        2024年：1.2万人
        2025年：11000人
    `),
    example(`
      指标 书香窗口
        2023年：200个
        2025年：180个
    `),
  ],
  good: [
    example(`
      指标 实行全科服务模式的城乡社区覆盖率
        2022年：60%
        2024年：90%
        2025年：≥90%
    `),
    example(`
      指标 养老护理员数量
        2022年：8000人
        2024年：11000人
        2025年：1.2万人
    `),
    example(`
      指标 新增养老床位数
        2023年：500张
        2024年：400张
        2025年：300张
    `),
    example(`
      指标 常住人口
        2023年：508万人
        2025年：500万人
    `),
    example(`
      指标 上门次数
        2023年：3次
        2025年：1次
        方向：下降
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const target = lastMeasured(indicator, 'target');
      const outlooks = measured(indicator, 'outlook');
      const goal = target ?? outlooks[0];
      const pairs = goal
        ? measured(indicator, 'milestone').map((milestone) => ({ earlier: milestone, later: goal }))
        : [];
      if (target) pairs.push(...outlooks.map((outlook) => ({ earlier: target, later: outlook })));
      const passing = pairs.filter(({ earlier, later }) => isBeyond(indicator, earlier, later));
      if (passing.length === 0) continue;
      const baseline = lastMeasured(indicator, 'baseline');
      const isLine = target !== undefined && isLimit(target) && isLineFor(indicator, baseline, target);
      const beyond = passing.filter(({ earlier }) => !isLine || isStepForward(indicator, baseline, earlier));
      const mayFall = isTakenToRise(indicator);
      // what may well be meant is asked once
      for (const { earlier, later } of mayFall ? beyond.slice(-1) : beyond) {
        yield {
          span: earlier.value.span,
          message: mayFall ? question(indicator, earlier, later) : message(indicator, earlier, later),
          related: [{ span: later.value.span, message: hereIs(later) }],
          ...(mayFall && { severity: 'warning', fixes: stateOtherWay(plan, indicator) }),
        };
      }
    }
  },
};

/**
 * Whether a limit is a line to keep to, and no end of a way: 用水总量控制在1.86亿立方米以内, which is kept to from the start,
 * or, where nobody says how things stand, may lawfully be drawn further.
 */
function isLineFor(
  indicator: Indicator,
  baseline: MeasuredValue | undefined,
  target: MeasuredValue,
): boolean {
  return baseline ? isMet(indicator, baseline, target) : meantWay(indicator) === 'either';
}

/** Whether a milestone is a point further on than the baseline, of what is surely meant to go on: to let it go again is no line. */
function isStepForward(
  indicator: Indicator,
  baseline: MeasuredValue | undefined,
  step: MeasuredValue,
): boolean {
  const isPoint = step.role === 'milestone' && !isLimit(step);
  return (
    isPoint &&
    baseline !== undefined &&
    meantWay(indicator) === indicator.direction &&
    isBeyond(indicator, step, baseline)
  );
}

/** Whether all that an indicator plans is a fall, and nothing says that it is meant to rise, nor that it isn't. */
function isTakenToRise(indicator: Indicator): boolean {
  const planned = measured(indicator, ...plannedRoles).map(({ value }) => value);
  const isOpen = indicator.directionFrom === 'assumed' || indicator.directionFrom === 'whole';
  return isOpen && indicator.direction === 'rising' && fallSteadily(planned);
}

function question({ fullName: name }: Indicator, earlier: MeasuredValue, later: MeasuredValue): Localized {
  const [first, second] = [valuePhrase(earlier), valuePhrase(later)];
  return {
    zh: `${quoted(name)}从${first.zh}落到${second.zh}，名称看不出它应当下降：请核对数值，应当下降的请写明“方向”`,
    en: `${quoted(name)} falls from ${first.en} to ${second.en}, and its name doesn’t say that it is meant to; check the values, or state its direction (方向)`,
  };
}

function message(
  { fullName: name, direction }: Indicator,
  earlier: MeasuredValue,
  later: MeasuredValue,
): Localized {
  const [first, second] = [valuePhrase(earlier), valuePhrase(later)];
  const verb = direction === 'rising' ? '超过了' : '已经低于';
  return {
    zh: `${quoted(name)}${first.zh}${verb}${second.zh}：请核对两处数值`,
    en: `${quoted(name)}: ${first.en} goes past ${second.en}; check both values`,
  };
}
