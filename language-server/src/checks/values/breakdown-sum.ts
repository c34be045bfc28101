import { Big } from 'big.js';
import { type BreakdownPart, parseBreakdown } from '../../core/model/breakdown.ts';
import { isFlow, lastMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { baseAmount, sameDimension } from '../../core/model/value/compare.ts';
import { fold } from '../../core/model/value/fold.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';

export const breakdownSum: Check = {
  code: 'values/breakdown-sum',
  severity: 'error',
  title: { zh: '分解之和与目标不符', en: 'A split that doesn’t add up to the target' },
  why: {
    zh: '目标分解到各地，各地之和就应当等于全市的目标：不等，各地都完成了全市也完不成，或者全市完成了还有地方没完成。目标是“不少于”的，之和可以更大；“不超过”的，可以更小。只加同一单位、可以计数的量（个、家、人、户、次），占比、每百户一类的不加。',
    en: 'The parts of a target that places are given add up to the whole: else all can do their part and the whole is missed, or the whole is reached with parts undone. Parts of an “at least” may add up to more, of an “at most” to less. Only counts in one unit are added up, never shares or rates.',
  },
  bad: [
    example(`
      指标 街道综合性养老服务中心
        2025年：≥40个
        分解：甲区10个、乙区20个
    `),
    example(`
      指标 养老护理员数量
        2022年：0.8万人
        2025年：1.2万人
        分解：甲区5000人；乙区4000人；丙区4000人
    `),
  ],
  good: [
    example(`
      指标 街道综合性养老服务中心
        2025年：≥30个
        分解：甲区12个、乙区20个
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%
        分解：甲区55%、乙区65%
    `),
    example(`
      指标 社区老年食堂
        2025年：≥30个
        范围：每个区
        分解：甲区10个、乙区20个
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const { fullName: name, breakdown } = indicator;
      const target = lastMeasured(indicator, 'target');
      if (!breakdown || !target || !isTotal(indicator, target.value)) continue;
      const parts = parseBreakdown(breakdown.value, breakdown.span.start);
      if (!parts?.every(({ value }) => isPlainCount(value) && sameDimension(value.unit, target.value.unit)))
        continue;
      const sum = sumOf(parts);
      if (fits(sum, target)) continue;
      const shown = sum.div(target.value.unit.factor).round(4).toString() + target.value.unit.text;
      yield {
        span: breakdown.span,
        message: message(name, shown, target),
        related: [{ span: target.value.span, message: hereIs(target) }],
      };
    }
  },
};

const countable = ['people', 'households', 'events', 'visits', 'things'];
const ratioName = /每|率|占比|比例|比重|平均|人均|户均/u;

/** Whether the target is a number of things in the whole area, which its parts must make up. */
function isTotal(indicator: Indicator, target: Quantity): boolean {
  const { name, scope } = indicator;
  return !scope && !ratioName.test(fold(name).chars) && !isFlow(indicator) && isLevelOfCount(target);
}

function isLevelOfCount({ unit, change, recurrence, relativeTo }: Quantity): boolean {
  const isCount = countable.includes(unit.dimension) || unit.dimension.startsWith('things:');
  return isCount && !unit.per && !change && !recurrence && relativeTo === undefined;
}

/** A part that is one number: 不少于10个 or 1—2个 add up to nothing definite. */
function isPlainCount(part: Quantity): boolean {
  return isLevelOfCount(part) && part.comparator === 'equal' && part.low.eq(part.high);
}

function sumOf(parts: readonly BreakdownPart[]): Big {
  return parts.reduce((sum, { value }) => sum.plus(baseAmount(value.low, value.unit)), new Big(0));
}

function fits(sum: Big, { value }: MeasuredValue): boolean {
  const [low, high] = [baseAmount(value.low, value.unit), baseAmount(value.high, value.unit)];
  switch (value.comparator) {
    case 'at-least':
      return sum.gte(low);
    case 'more-than':
    case 'somewhat-over':
      return sum.gt(low);
    case 'at-most':
      return sum.lte(high);
    case 'less-than':
      return sum.lt(high);
    case 'about':
      return true;
    case 'equal':
      return sum.gte(low) && sum.lte(high);
  }
}

function message(name: string, sum: string, target: MeasuredValue): Localized {
  const { zh, en } = valuePhrase(target);
  return {
    zh: `${quoted(name)}分解之和是${sum}，与${zh}不符：请核对各地的数和目标`,
    en: `${quoted(name)}: the parts add up to ${sum}, which doesn’t fit ${en}; check the parts and the target`,
  };
}
