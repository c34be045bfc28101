import type { Indicator } from '../../core/model/plan.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import { likeness } from '../../core/recogniser/likeness.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { aimsLike, fullName, sameAmount, statedTargets } from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const strictComparator: Check = {
  code: 'values/strict-comparator',
  severity: 'warning',
  title: { zh: '一处“超过”，一处“不少于”', en: '“More than” in one place, “at least” in another' },
  why: {
    zh: '同一个目标，指标里写“超过”（>），正文里写“不少于”（≥），或者反过来：恰好达到这个数时，一处算完成，一处算没完成，考核时会有争议。只在数值、单位相同，名称也对得上时才提示。',
    en: 'One target that the indicator calls “more than” (>) and the text “at least” (≥), or the other way round: when just that amount is reached, one place counts it as done and the other does not. Reported only where amount and unit are equal and the names agree.',
  },
  bad: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2025年：>18人

      一、建强队伍
      社区工作者按照每万名城镇常住人口不少于18人标准配备。
    `),
    example(`
      指标 护理型床位占比
        2025年：不低于60%

      一、完善设施
      到2025年，护理型床位占比超过60%。
    `),
  ],
  good: [
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      到2025年，护理型床位占比达到60%以上。
    `),
    example(`
      指标 慈善组织数量
        2025年：超过5家

      一、多方参与
      到2025年，全市慈善组织数量超过5家。
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '每万城镇常住人口拥有社区工作者：表里“>18人”，正文“不少于18人”',
      en: '>18人 in the table, 不少于18人 in the text',
    },
  },
  *run(plan) {
    for (const { commitment } of statedTargets(plan)) {
      const said = commitment.value;
      const seen = new Set<Indicator>();
      for (const { indicator, aim } of aimsLike(plan, said)) {
        if (seen.has(indicator) || !differInStrictness(aim.value, said)) continue;
        seen.add(indicator);
        if (likeness(fullName(commitment), indicator.fullName) < 0.5) continue;
        const [strict, inclusive] = isStrict(said) ? [said, aim.value] : [aim.value, said];
        yield {
          span: aim.value.span,
          message: message(indicator.fullName, strict.text, inclusive.text),
          related: [{ span: said.span, message: saidInText(said.text) }],
          fixes: makeAgree(plan, said, aim.value),
        };
      }
    }
  },
};

const inclusiveOf: Partial<Record<Comparator, Comparator>> = {
  'more-than': 'at-least',
  'less-than': 'at-most',
};

function isStrict({ comparator }: Quantity): boolean {
  return inclusiveOf[comparator] !== undefined;
}

function differInStrictness(a: Quantity, b: Quantity): boolean {
  const differ = inclusiveOf[a.comparator] === b.comparator || inclusiveOf[b.comparator] === a.comparator;
  return differ && sameAmount(a, b);
}

function message(name: string, strict: string, inclusive: string): Localized {
  return {
    zh: `${quoted(short(name))}一处写“${short(strict)}”，一处写“${short(inclusive)}”：恰好达到时算不算完成，两处说法不同，请统一`,
    en: `${quoted(short(name))} is “${short(strict)}” in one place and “${short(inclusive)}” in another; they differ on whether just reaching the amount is enough, so write the same in both`,
  };
}

function saidInText(value: string): Localized {
  return { zh: `正文此处写的是“${short(value)}”`, en: `Here the text says “${short(value)}”` };
}
